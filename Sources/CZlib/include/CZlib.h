// Unpacking, by Debian's zlib, of which Swift sees no more than this. Only the module Imports imports it.
#pragma once
#include <stddef.h>
#include <stdint.h>

typedef struct cz_stream cz_stream;

/// Begins to unpack bytes that were deflated (RFC 1951); they have to stay where they are. NULL without
/// memory.
cz_stream *cz_begin(const uint8_t *bytes, size_t count);

/// Unpacks as much as there is room for: how many bytes came, 0 at the end, -1 where they are damaged.
ptrdiff_t cz_unpack(cz_stream *stream, uint8_t *room, size_t size);

/// Gives back what unpacking took.
void cz_end(cz_stream *stream);

/// The checksum (CRC-32) of bytes behind others, whose checksum is `sum`; 0 to begin with.
uint32_t cz_checksum(uint32_t sum, const uint8_t *bytes, size_t count);
