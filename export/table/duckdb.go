package table

import _ "embed"

// SQL is a script that opens the Parquet tables in DuckDB, with the views of the
// cookbook.
//
//go:embed mahdar.sql
var SQL string

// SQLName is the name of the script beside the tables.
const SQLName = "mahdar.sql"
