// Package inorder does work on several cores and gives the results in the order of the
// input. It knows nothing of what the work is.
package inorder

import (
	"iter"
	"sync"
)

// Map yields f of every item of in, in the order of in, computed by workers goroutines
// at a time (at least one). No more than a few items a worker are held. When the
// consumer stops early, what is under way is finished and dropped.
func Map[I, O any](in iter.Seq[I], workers int, f func(I) O) iter.Seq[O] {
	return func(yield func(O) bool) {
		workers = max(workers, 1)
		type job struct {
			item I
			out  chan O
		}
		jobs, order := make(chan job), make(chan chan O, 2*workers)
		stop := make(chan struct{})
		var wg sync.WaitGroup
		for range workers {
			wg.Go(func() {
				for j := range jobs {
					j.out <- f(j.item)
				}
			})
		}
		wg.Go(func() {
			defer close(order)
			defer close(jobs)
			for item := range in {
				j := job{item, make(chan O, 1)}
				select {
				case order <- j.out:
				case <-stop:
					return
				}
				jobs <- j
			}
		})
		defer wg.Wait()
		defer close(stop)
		for out := range order {
			if !yield(<-out) {
				return
			}
		}
	}
}
