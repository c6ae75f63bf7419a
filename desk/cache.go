package desk

import (
	"container/list"
	"context"
	"sync"

	"mahdar/minutes"
	"mahdar/store"
)

// cachedPages bounds how many pages are held; a page is a few kilobytes.
const cachedPages = 512

// cachedBytes bounds what is held of answers.
const cachedBytes = 24 << 20

// opened is a page as the desk shows it.
type opened struct {
	key   string
	names []string
	m     *minutes.Minutes
	runes []rune
}

// pageCache holds the pages that were looked at last.
type pageCache struct {
	st  store.Store
	mu  sync.Mutex
	use *list.List
	by  map[string]*list.Element
}

func newPageCache(st store.Store) *pageCache {
	return &pageCache{st: st, use: list.New(), by: map[string]*list.Element{}}
}

// get returns a page by key. ErrNotFound.
func (c *pageCache) get(ctx context.Context, key string) (*opened, error) {
	c.mu.Lock()
	if e := c.by[key]; e != nil {
		c.use.MoveToFront(e)
		c.mu.Unlock()
		return e.Value.(*opened), nil
	}
	c.mu.Unlock()
	p, err := c.st.Page(ctx, key)
	if err != nil {
		return nil, err
	}
	o := &opened{p.Key, p.Names, p.Minutes, []rune(p.Minutes.Page.Text)}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.by[p.Key] == nil {
		c.by[p.Key] = c.use.PushFront(o)
		for c.use.Len() > cachedPages {
			last := c.use.Back()
			delete(c.by, c.use.Remove(last).(*opened).key)
		}
	}
	return o, nil
}

func (c *pageCache) clear() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.use.Init()
	clear(c.by)
}

// answerCache holds answers that depend on nothing but their key, until the register
// changes.
type answerCache struct {
	mu   sync.Mutex
	use  *list.List
	by   map[string]*list.Element
	size int
}

func newAnswerCache() *answerCache {
	return &answerCache{use: list.New(), by: map[string]*list.Element{}}
}

func (c *answerCache) get(key string) *answer {
	c.mu.Lock()
	defer c.mu.Unlock()
	e := c.by[key]
	if e == nil {
		return nil
	}
	c.use.MoveToFront(e)
	return e.Value.(*answer)
}

func (c *answerCache) put(a *answer) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.by[a.key] != nil || len(a.zipped) > cachedBytes/16 {
		return
	}
	c.by[a.key] = c.use.PushFront(a)
	c.size += len(a.zipped)
	for c.size > cachedBytes {
		old := c.use.Remove(c.use.Back()).(*answer)
		delete(c.by, old.key)
		c.size -= len(old.zipped)
	}
}

func (c *answerCache) clear() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.use.Init()
	clear(c.by)
	c.size = 0
}
