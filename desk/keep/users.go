package keep

import (
	"context"
	"time"
)

// User is somebody who may come in. Role is reader or editor. Hash is that of the
// password, in the PHC form.
type User struct {
	Name, Role, Hash string
	Created          time.Time
}

// PutUser adds a user or gives one another role and password; what he was logged in
// with ends.
func (f *File) PutUser(ctx context.Context, u User) error {
	tx, err := f.db.BeginTx(ctx, nil)
	if err != nil {
		return found(err)
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, `DELETE FROM logins WHERE user = ?`, u.Name); err != nil {
		return found(err)
	}
	if _, err := tx.ExecContext(ctx, `INSERT INTO users(name, role, hash, created) VALUES(?,?,?,?)
		ON CONFLICT(name) DO UPDATE SET role = excluded.role, hash = excluded.hash`, u.Name, u.Role, u.Hash, u.Created.Unix()); err != nil {
		return found(err)
	}
	return found(tx.Commit())
}

// DropUser removes a user with all tokens and logins. ErrNotFound.
func (f *File) DropUser(ctx context.Context, name string) error {
	n, err := f.exec(ctx, `DELETE FROM users WHERE name = ?`, name)
	if err == nil && n == 0 {
		return ErrNotFound
	}
	return err
}

// User returns a user by name. ErrNotFound.
func (f *File) User(ctx context.Context, name string) (User, error) {
	u := User{Name: name}
	var at int64
	err := f.db.QueryRowContext(ctx, `SELECT role, hash, created FROM users WHERE name = ?`, name).Scan(&u.Role, &u.Hash, &at)
	u.Created = time.Unix(at, 0).UTC()
	return u, found(err)
}

// Users lists all users by name.
func (f *File) Users(ctx context.Context) ([]User, error) {
	rows, err := f.db.QueryContext(ctx, `SELECT name, role, hash, created FROM users ORDER BY name`)
	if err != nil {
		return nil, found(err)
	}
	defer rows.Close()
	var out []User
	for rows.Next() {
		var u User
		var at int64
		if err := rows.Scan(&u.Name, &u.Role, &u.Hash, &at); err != nil {
			return nil, found(err)
		}
		u.Created = time.Unix(at, 0).UTC()
		out = append(out, u)
	}
	return out, found(rows.Err())
}

// PutToken keeps the hash of an API token of a user.
func (f *File) PutToken(ctx context.Context, hash []byte, name, user string, at time.Time) error {
	_, err := f.exec(ctx, `INSERT INTO tokens(hash, name, user, created) VALUES(?,?,?,?)`, hash, name, user, at.Unix())
	return err
}

// DropToken removes the tokens of a name. ErrNotFound.
func (f *File) DropToken(ctx context.Context, name string) error {
	n, err := f.exec(ctx, `DELETE FROM tokens WHERE name = ?`, name)
	if err == nil && n == 0 {
		return ErrNotFound
	}
	return err
}

// TokenUser returns whose token has this hash. ErrNotFound.
func (f *File) TokenUser(ctx context.Context, hash []byte) (User, error) {
	var u User
	err := f.db.QueryRowContext(ctx, `SELECT u.name, u.role FROM tokens t JOIN users u ON u.name = t.user WHERE t.hash = ?`, hash).Scan(&u.Name, &u.Role)
	return u, found(err)
}

// Login is a session of a browser. Hash is that of the cookie.
type Login struct {
	Hash []byte
	User User
	CSRF string
	Ends time.Time
}

// PutLogin keeps a login and forgets those that ended before now.
func (f *File) PutLogin(ctx context.Context, l Login, now time.Time) error {
	if _, err := f.exec(ctx, `DELETE FROM logins WHERE ends < ?`, now.Unix()); err != nil {
		return err
	}
	_, err := f.exec(ctx, `INSERT INTO logins(hash, user, csrf, ends) VALUES(?,?,?,?)`, l.Hash, l.User.Name, l.CSRF, l.Ends.Unix())
	return err
}

// Login returns the login of a cookie's hash that has not ended. ErrNotFound.
func (f *File) Login(ctx context.Context, hash []byte, now time.Time) (Login, error) {
	l := Login{Hash: hash}
	var ends int64
	err := f.db.QueryRowContext(ctx, `SELECT u.name, u.role, l.csrf, l.ends FROM logins l JOIN users u ON u.name = l.user WHERE l.hash = ? AND l.ends >= ?`,
		hash, now.Unix()).Scan(&l.User.Name, &l.User.Role, &l.CSRF, &ends)
	l.Ends = time.Unix(ends, 0)
	return l, found(err)
}

// DropLogin ends a login.
func (f *File) DropLogin(ctx context.Context, hash []byte) error {
	_, err := f.exec(ctx, `DELETE FROM logins WHERE hash = ?`, hash)
	return err
}
