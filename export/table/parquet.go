package table

import (
	"io"
	"reflect"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/compress/zstd"
)

// rowGroup is how many rows a row group has; as many are held.
const rowGroup = 20_000

// parquetWriter writes rows of one type. It says itself which values are null: the
// library (v0.32.0) writes an empty optional text as null in some rows and as "" in
// others.
type parquetWriter[T any] struct {
	w    *parquet.GenericWriter[T]
	cols []Column
	rows []parquet.Row
}

func newParquet[T any](to io.Writer) *parquetWriter[T] {
	return &parquetWriter[T]{cols: columns(reflect.TypeFor[T]()), w: parquet.NewGenericWriter[T](to,
		parquet.Compression(&zstd.Codec{Level: zstd.SpeedDefault, Concurrency: 1}),
		parquet.MaxRowsPerRowGroup(rowGroup),
		parquet.PageBufferSize(64<<10),
		parquet.CreatedBy("mahdar", "", ""))}
}

func (p *parquetWriter[T]) Write(rows []T) error {
	for len(p.rows) < len(rows) {
		p.rows = append(p.rows, make(parquet.Row, len(p.cols)))
	}
	for i := range rows {
		v := reflect.ValueOf(&rows[i]).Elem()
		for k, c := range p.cols {
			p.rows[i][k] = parquetValue(v.Field(k), c, k)
		}
	}
	_, err := p.w.WriteRows(p.rows[:len(rows)])
	return err
}

func (p *parquetWriter[T]) Close() error { return p.w.Close() }

// parquetValue is a field as a value of column k.
func parquetValue(v reflect.Value, c Column, k int) parquet.Value {
	null := v.Kind() == reflect.Pointer && v.IsNil() || v.Kind() == reflect.String && c.Null && v.Len() == 0
	if null {
		return parquet.NullValue().Level(0, 0, k)
	}
	if v.Kind() == reflect.Pointer {
		v = v.Elem()
	}
	level := 0
	if c.Null {
		level = 1
	}
	var out parquet.Value
	switch v.Kind() {
	case reflect.Int32:
		out = parquet.Int32Value(int32(v.Int()))
	case reflect.Float64:
		out = parquet.DoubleValue(v.Float())
	case reflect.Bool:
		out = parquet.BooleanValue(v.Bool())
	default:
		out = parquet.ByteArrayValue([]byte(v.String()))
	}
	return out.Level(0, level, k)
}
