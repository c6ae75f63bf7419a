package main

import (
	"math"
	"strconv"
)

func logit(p float64) float64 {
	p = min(max(p, 1e-6), 1-1e-6)
	return math.Log(p / (1 - p))
}

func sigmoid(z float64) float64 { return 1 / (1 + math.Exp(-z)) }

func number(s string, set func(int)) error {
	v, err := strconv.Atoi(s)
	if err == nil {
		set(v)
	}
	return err
}
