//go:build unix

package reader

import (
	"syscall"
	"time"
)

// clock is the time that this process has used of the processors.
func clock() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
