package page

import (
	"cmp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// around adds to c what element n tells: by its name, its role, and the words of its
// class and id.
func around(n *html.Node, c context) context {
	switch n.DataAtom {
	case atom.H1:
		c.h1 = true
		return c
	case atom.Nav, atom.Menu:
		c.kind = "navigation"
	case atom.Aside:
		c.kind = cmp.Or(c.kind, "related")
	case atom.Footer:
		c.kind = cmp.Or(c.kind, "other")
	case atom.Figcaption:
		c.role = caption
	case atom.Button, atom.Form:
		c.kind = cmp.Or(c.kind, "share")
	case atom.Time:
		return c
	case atom.Body, atom.Html, atom.Main, atom.Article, atom.P:
		return c
	}
	for _, a := range n.Attr {
		if len(a.Val) > 500 {
			continue
		}
		switch a.Key {
		case "role":
			switch a.Val {
			case "navigation", "menu", "menubar", "search", "banner":
				c.kind = cmp.Or(c.kind, "navigation")
			case "complementary":
				c.kind = cmp.Or(c.kind, "related")
			case "contentinfo":
				c.kind = cmp.Or(c.kind, "other")
			}
		case "class", "id", "itemprop":
			if k := classKind(a.Val); k == "caption" {
				c.role = caption
			} else if k != "" {
				c.kind = cmp.Or(c.kind, k)
			}
		}
	}
	return c
}

// classWords tells furniture by words of class and id, as news sites' templates (and
// WordPress themes above all) name them.
var classWords = map[string]string{
	"nav": "navigation", "navbar": "navigation", "menu": "navigation", "breadcrumb": "navigation", "breadcrumbs": "navigation",
	"pagination": "navigation", "ticker": "navigation", "topbar": "navigation", "skip": "navigation", "screen-reader-text": "navigation",
	"share": "share", "sharing": "share", "social": "share", "sharedaddy": "share", "addtoany": "share", "addthis": "share",
	"comments": "share", "comment": "share", "newsletter": "share", "subscribe": "share",
	"cookie": "cookies", "cookies": "cookies", "gdpr": "cookies", "consent": "cookies",
	"related": "related", "recommended": "related", "recommendations": "related", "popular": "related", "trending": "related",
	"mostread": "related", "most-read": "related", "readmore": "related", "read-more": "related", "sidebar": "related", "widget": "related",
	"tags": "keywords", "keywords": "keywords", "tagcloud": "keywords", "post-tags": "keywords",
	"byline": "byline", "author": "byline", "writer": "byline",
	"caption": "caption", "wp-caption-text": "caption", "figcaption": "caption", "img-caption": "caption",
	"copyright": "other", "advertisement": "other", "ads": "other", "advert": "other", "footer": "other",
	"datepublished": "attribution", "source": "attribution",
}

// classKind returns the furniture that a class or id attribute names, or "".
func classKind(v string) string {
	for _, f := range strings.Fields(strings.ToLower(v)) {
		if k := classWords[f]; k != "" {
			return k
		}
		if strings.Contains(f, "content") || strings.Contains(f, "article") || strings.Contains(f, "body") || strings.Contains(f, "has-") || strings.Contains(f, "with-") || strings.Contains(f, "no-") {
			continue
		}
		for _, p := range strings.FieldsFunc(f, func(r rune) bool { return r == '-' || r == '_' }) {
			if k := classWords[p]; k != "" {
				return k
			}
		}
	}
	return ""
}
