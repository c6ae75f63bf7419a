package reader

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// sourceIDs lists the strings that the source of the package gives as rules of
// evidence: assigned to a field or variable whose name is or ends in rule or Rule, or
// given to evidence and spanEvidence.
func sourceIDs(t *testing.T) []string {
	t.Helper()
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	add := func(e ast.Expr) {
		if l, ok := e.(*ast.BasicLit); ok && l.Kind == token.STRING {
			id, err := strconv.Unquote(l.Value)
			if err == nil && id != "" && !strings.HasSuffix(id, "-") && !slices.Contains(out, id) {
				out = append(out, id)
			}
		}
	}
	for _, file := range files {
		name := file.Name()
		if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			continue
		}
		tree, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.AssignStmt:
				for i, l := range n.Lhs {
					if namesRule(l) && len(n.Rhs) == len(n.Lhs) {
						add(n.Rhs[i])
					}
				}
			case *ast.KeyValueExpr:
				if namesRule(n.Key) {
					add(n.Value)
				}
			case *ast.CallExpr:
				if f, ok := n.Fun.(*ast.SelectorExpr); ok && strings.HasSuffix(strings.ToLower(f.Sel.Name), "evidence") && len(n.Args) > 0 {
					add(n.Args[len(n.Args)-1])
				}
			}
			return true
		})
	}
	slices.Sort(out)
	return out
}

func namesRule(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.SelectorExpr:
		return namesRule(e.Sel)
	case *ast.Ident:
		return e.Name == "rule" || strings.HasSuffix(e.Name, "Rule")
	}
	return false
}
