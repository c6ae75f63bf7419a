package table

import (
	"io"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/compress/zstd"
)

// rowGroup is how many rows a row group has; as many are held.
const rowGroup = 20_000

// parquetWriter writes rows of one type.
type parquetWriter[T any] struct {
	w *parquet.GenericWriter[T]
	n int64
}

func newParquet[T any](to io.Writer) *parquetWriter[T] {
	return &parquetWriter[T]{w: parquet.NewGenericWriter[T](to,
		parquet.Compression(&zstd.Codec{Level: zstd.SpeedDefault, Concurrency: 1}),
		parquet.MaxRowsPerRowGroup(rowGroup),
		parquet.PageBufferSize(64<<10),
		parquet.CreatedBy("mahdar", "", ""))}
}

func (p *parquetWriter[T]) Write(rows []T) error {
	_, err := p.w.Write(rows)
	return err
}

func (p *parquetWriter[T]) Close() error { return p.w.Close() }
