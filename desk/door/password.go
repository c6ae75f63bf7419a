package door

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/crypto/argon2"
)

// Parameters of argon2id: RFC 9106's second recommendation has 64 MiB and three
// passes; OWASP's asks for 19 MiB and two at least.
const (
	passes  = 3
	memory  = 64 << 10 // KiB
	threads = 2
	keyLen  = 32
)

var b64 = base64.RawStdEncoding

// Hash makes the hash of a password, in the PHC form. Passwords have 10 letters at
// least and 1,000 at most.
func Hash(password string) (string, error) {
	if n := len([]rune(password)); n < 10 {
		return "", errors.New("door: a password has ten letters at least")
	} else if n > 1000 {
		return "", errors.New("door: a password has a thousand letters at most")
	}
	salt := make([]byte, 16)
	rand.Read(salt)
	key := argon2.IDKey([]byte(password), salt, passes, memory, threads, keyLen)
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, memory, passes, threads, b64.EncodeToString(salt), b64.EncodeToString(key)), nil
}

// Match reports whether hash is that of password.
func Match(hash, password string) bool {
	f := strings.Split(hash, "$")
	if len(f) != 6 || f[1] != "argon2id" || len(password) > 4000 {
		return false
	}
	var v int
	var m, t uint32
	var p uint8
	if n, err := fmt.Sscanf(f[2]+" "+f[3], "v=%d m=%d,t=%d,p=%d", &v, &m, &t, &p); n != 4 || err != nil || v != argon2.Version || m > 1<<20 || t > 20 || t == 0 || p == 0 {
		return false
	}
	salt, e1 := b64.DecodeString(f[4])
	want, e2 := b64.DecodeString(f[5])
	if e1 != nil || e2 != nil || len(want) < 16 {
		return false
	}
	return subtle.ConstantTimeCompare(argon2.IDKey([]byte(password), salt, t, m, p, uint32(len(want))), want) == 1
}

// Secret returns 256 random bits as text, and the hash under which they are kept.
func Secret(prefix string) (text string, hash []byte) {
	b := make([]byte, 32)
	rand.Read(b)
	text = prefix + base64.RawURLEncoding.EncodeToString(b)
	return text, Digest(text)
}

// Digest is the hash of a secret that Secret made.
func Digest(text string) []byte {
	sum := sha256.Sum256([]byte(text))
	return sum[:]
}
