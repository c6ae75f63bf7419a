package main

import "strconv"

func number(s string, set func(int)) error {
	v, err := strconv.Atoi(s)
	if err == nil {
		set(v)
	}
	return err
}
