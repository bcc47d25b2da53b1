// Reading XML, by Debian's expat, of which Swift sees no more than this: no entity of a document's own,
// nothing outside of it. Only the module Imports imports it.
#pragma once
#include <stddef.h>
#include <stdint.h>

typedef struct ce_reader ce_reader;

/// Who hears of what is read; names are without their prefix.
typedef struct {
  void *whose;
  void (*begin)(void *whose, const char *name, size_t count, const char *const *attributes);
  void (*end)(void *whose, const char *name, size_t count);
  void (*text)(void *whose, const uint8_t *bytes, size_t count);
} ce_listener;

/// What is wrong with a text.
enum ce_fault { ce_sound = 0, ce_broken = 1, ce_declares_type = 2, ce_stopped = 3 };

/// Begins to read; NULL without memory.
ce_reader *ce_begin(ce_listener listener);

/// Reads on.
enum ce_fault ce_read(ce_reader *reader, const uint8_t *bytes, size_t count, int is_last);

/// Reads no further; for a listener.
void ce_stop(ce_reader *reader);

/// The line that was read last, from 1.
size_t ce_line(ce_reader *reader);

/// Gives back what reading took.
void ce_end(ce_reader *reader);

/// The value of an attribute of an element that began, by its name without prefix or, where the name that
/// is asked for has a colon, as a whole; NULL where it has none.
const char *ce_attribute(const char *const *attributes, const char *name);
