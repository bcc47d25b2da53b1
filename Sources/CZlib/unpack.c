#include "CZlib.h"
#include <limits.h>
#include <stdlib.h>
#include <zlib.h>

struct cz_stream {
  z_stream zlib;
  size_t waiting;
  int ended;
};

cz_stream *cz_begin(const uint8_t *bytes, size_t count) {
  cz_stream *stream = calloc(1, sizeof *stream);
  if (!stream) return NULL;
  stream->zlib.next_in = (Bytef *)bytes;
  stream->waiting = count;
  // Without the heads that zlib and gzip put around what is deflated.
  if (inflateInit2(&stream->zlib, -MAX_WBITS) != Z_OK) {
    free(stream);
    return NULL;
  }
  return stream;
}

ptrdiff_t cz_unpack(cz_stream *stream, uint8_t *room, size_t size) {
  z_stream *zlib = &stream->zlib;
  if (size > INT_MAX) size = INT_MAX;
  zlib->next_out = room;
  zlib->avail_out = (uInt)size;
  while (!stream->ended && zlib->avail_out) {
    if (!zlib->avail_in) {
      zlib->avail_in = stream->waiting < INT_MAX ? (uInt)stream->waiting : INT_MAX;
      stream->waiting -= zlib->avail_in;
    }
    int said = inflate(zlib, Z_NO_FLUSH);
    if (said == Z_STREAM_END) stream->ended = 1;
    // What is cut off makes no progress.
    else if (said != Z_OK) return -1;
  }
  return (ptrdiff_t)(size - zlib->avail_out);
}

void cz_end(cz_stream *stream) {
  inflateEnd(&stream->zlib);
  free(stream);
}

uint32_t cz_checksum(uint32_t sum, const uint8_t *bytes, size_t count) {
  return (uint32_t)crc32_z(sum, bytes, count);
}
