#include <zlib.h>

/// `deflateInit2` is a macro: Swift cannot call it. 31 is the largest window with the header of gzip (RFC 1952).
static inline int czlib_gzip_start(z_stream *stream) {
  return deflateInit2(stream, 5, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY);
}
