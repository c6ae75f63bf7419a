package sqlite

import "hash/fnv"

// Row numbers order rows by day: the day since 1970-01-01 plus a million, 32 bits of a
// hash. Undated rows are the oldest.
const epoch = 1 << 20

func rowid(day int, dated bool, key string) int64 {
	h := fnv.New32a()
	h.Write([]byte(key))
	return floor(day, dated) | int64(h.Sum32())
}

// floor is the smallest number of a day.
func floor(day int, dated bool) int64 {
	if !dated {
		return 0
	}
	return int64(max(1, min(day+epoch, 2*epoch))) << 32
}
