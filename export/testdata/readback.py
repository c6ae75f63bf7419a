"""Reads an export with the reader of somebody else and prints what it found as JSON.

    readback.py KIND PATH...
"""
import json
import sys


def plain(v):
    if v is None or v != v:
        return None
    if hasattr(v, "isoformat"):
        return v.isoformat()[:10]
    if hasattr(v, "item"):
        return v.item()
    return v


def frame(d):
    return {"columns": list(d.columns), "rows": [[plain(v) for v in r] for r in d.itertuples(index=False, name=None)]}


def csv(path):
    import pandas
    return frame(pandas.read_csv(path, dtype=str, keep_default_na=False))


def tsv(path):
    import pandas
    return frame(pandas.read_csv(path, sep="\t", dtype=str, keep_default_na=False))


def parquet_duckdb(path):
    import duckdb
    r = duckdb.sql(f"SELECT * FROM read_parquet('{path}')")
    return {"columns": r.columns, "types": [str(t) for t in r.types], "rows": [[plain(v) for v in row] for row in r.fetchall()]}


def parquet_arrow(path):
    import pyarrow.parquet
    t = pyarrow.parquet.read_table(path)
    return {"columns": t.column_names, "rows": [[plain(v) for v in row.values()] for row in t.to_pylist()]}


def duckdb_script(folder, questions=""):
    import os
    import re
    import duckdb
    asked = re.findall(r"```sql\n(.*?)```", open(questions, encoding="utf-8").read(), re.S) if questions else []
    os.chdir(folder)
    con = duckdb.connect()
    con.execute(open("mahdar.sql", encoding="utf-8").read())
    out = {}
    for (view,) in con.execute("SELECT view_name FROM duckdb_views() WHERE NOT internal ORDER BY 1").fetchall():
        r = con.sql(f"SELECT * FROM {view}")
        out[view] = {"columns": r.columns, "rows": [[plain(v) for v in row] for row in r.fetchall()]}
    for n, sql in enumerate(asked):
        r = con.sql(sql)
        out["question %d" % (n + 1)] = {"columns": r.columns, "rows": [[plain(v) for v in row] for row in r.fetchall()]}
    return out


def jsonl(path):
    import pandas
    d = pandas.read_json(path, lines=True, dtype=False, convert_dates=False)
    return {"columns": list(d.columns), "rows": [[plain(v) if not isinstance(v, (list, dict)) else v for v in r] for r in d.itertuples(index=False, name=None)]}


def gexf(path):
    import networkx
    g = networkx.read_gexf(path, version="1.3")
    return {
        "nodes": [[n, d.get("label"), d.get("kind"), d.get("sessions")] for n, d in sorted(g.nodes(data=True))],
        "edges": sorted([sorted([a, b]) + [d.get("weight"), [list(s) for s in d.get("spells", [])]] for a, b, d in g.edges(data=True)]),
    }


def schema(path, rng):
    from lxml import etree
    grammar = etree.RelaxNG(etree.parse(rng))
    ok = grammar.validate(etree.parse(path))
    return {"valid": ok, "errors": [str(e) for e in grammar.error_log][:10]}


def graphml(path):
    import networkx
    g = networkx.read_graphml(path, force_multigraph=True)
    return {
        "nodes": [[n, d.get("label"), d.get("kind"), d.get("sessions")] for n, d in sorted(g.nodes(data=True))],
        "edges": sorted([d["session"], *sorted([a, b]), d.get("from"), d.get("mode"), d.get("status"), d["parties"]] for a, b, d in g.edges(data=True)),
    }


def ics(path):
    import icalendar
    raw = open(path, "rb").read()
    c = icalendar.Calendar.from_ical(raw)
    lines = raw.split(b"\r\n")
    return {
        "longest": max(len(line) for line in lines), "bare": raw.replace(b"\r\n", b"").count(b"\n"),
        "errors": [str(e) for v in c.walk() for e in getattr(v, "errors", [])],
        "events": [[str(e["UID"]), e["DTSTART"].dt.isoformat(), e["DTEND"].dt.isoformat(), str(e["SUMMARY"]), str(e.get("DESCRIPTION", "")), str(e.get("LOCATION", "")),
                    str(e["STATUS"]), e["DTSTAMP"].dt.isoformat()] for e in c.walk("VEVENT")],
    }


def atom(path):
    import feedparser
    f = feedparser.parse(path)
    return {"bozo": bool(f.bozo), "version": f.version, "updated": f.feed.updated,
            "entries": [[e.id, e.title, e.updated, e.author, [x.href for x in e.get("links", [])], e.content[0].value] for e in f.entries]}


def jsonld(path):
    from pyld import jsonld as ld

    def none(url, options):
        raise ValueError("asked for " + url)
    ld.set_document_loader(none)
    doc = json.load(open(path, encoding="utf-8"))
    expanded = ld.expand(doc)
    quads = ld.to_rdf(doc)["@default"]
    oa, s = "http://www.w3.org/ns/oa#", "https://schema.org/"
    events = [o for o in expanded if s + "Event" in o.get("@type", [])]
    notes = [o for o in expanded if oa + "Annotation" in o.get("@type", [])]
    selectors = [x for n in notes for t in n[oa + "hasTarget"] for x in t[oa + "hasSelector"]]
    return {
        "quads": len(quads),
        "events": [[e["@id"], e[s + "name"][0]["@value"], e.get(s + "startDate", [{"@value": None}])[0]["@value"], len(e[s + "subjectOf"])] for e in events],
        "notes": len(notes),
        "quotes": [x[oa + "exact"][0]["@value"] for x in selectors if oa + "exact" in x],
        "spans": [[int(x[oa + "start"][0]["@value"]), int(x[oa + "end"][0]["@value"])] for x in selectors if oa + "start" in x],
    }


def many(kind, *paths):
    return [kinds[kind](p) for p in paths]


def versions():
    from importlib.metadata import version
    return [version(n) for n in ("duckdb", "feedparser", "icalendar", "lxml", "networkx", "pandas", "pyarrow", "PyLD")]


kinds = {f.__name__: f for f in (csv, tsv, parquet_duckdb, parquet_arrow, duckdb_script, jsonl, gexf, schema, graphml, ics, atom, jsonld, many, versions)}
json.dump(kinds[sys.argv[1]](*sys.argv[2:]), sys.stdout, ensure_ascii=True)
