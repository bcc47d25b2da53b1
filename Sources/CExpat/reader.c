#include "CExpat.h"
#include <expat.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

struct ce_reader {
  XML_Parser expat;
  ce_listener listener;
  int declares_type;
};

static const char *without_prefix(const char *name) {
  const char *colon = strrchr(name, ':');
  return colon ? colon + 1 : name;
}

static void begin(void *data, const char *name, const char **attributes) {
  ce_listener *listener = &((ce_reader *)data)->listener;
  name = without_prefix(name);
  listener->begin(listener->whose, name, strlen(name), attributes);
}

static void end(void *data, const char *name) {
  ce_listener *listener = &((ce_reader *)data)->listener;
  name = without_prefix(name);
  listener->end(listener->whose, name, strlen(name));
}

static void text(void *data, const char *bytes, int count) {
  ce_listener *listener = &((ce_reader *)data)->listener;
  listener->text(listener->whose, (const uint8_t *)bytes, (size_t)count);
}

// Entities are declared there, which can grow without end or name other files.
static void declare(void *data, const char *name, const char *system, const char *public, int inner) {
  (void)name, (void)system, (void)public, (void)inner;
  ce_reader *reader = data;
  reader->declares_type = 1;
  ce_stop(reader);
}

ce_reader *ce_begin(ce_listener listener) {
  ce_reader *reader = calloc(1, sizeof *reader);
  if (!reader) return NULL;
  reader->listener = listener;
  reader->expat = XML_ParserCreate(NULL);
  if (!reader->expat) {
    free(reader);
    return NULL;
  }
  XML_SetUserData(reader->expat, reader);
  XML_SetElementHandler(reader->expat, begin, end);
  XML_SetCharacterDataHandler(reader->expat, text);
  XML_SetStartDoctypeDeclHandler(reader->expat, declare);
  return reader;
}

enum ce_fault ce_read(ce_reader *reader, const uint8_t *bytes, size_t count, int is_last) {
  if (count > INT_MAX) return ce_broken;
  enum XML_Status said = XML_Parse(reader->expat, (const char *)bytes, (int)count, is_last);
  if (reader->declares_type) return ce_declares_type;
  if (said == XML_STATUS_OK) return ce_sound;
  return XML_GetErrorCode(reader->expat) == XML_ERROR_ABORTED ? ce_stopped : ce_broken;
}

void ce_stop(ce_reader *reader) { XML_StopParser(reader->expat, XML_FALSE); }

size_t ce_line(ce_reader *reader) { return XML_GetCurrentLineNumber(reader->expat); }

void ce_end(ce_reader *reader) {
  XML_ParserFree(reader->expat);
  free(reader);
}

const char *ce_attribute(const char *const *attributes, const char *name) {
  int is_whole = strchr(name, ':') != NULL;
  for (; *attributes; attributes += 2) {
    const char *there = is_whole ? *attributes : without_prefix(*attributes);
    if (strcmp(there, name) == 0) return attributes[1];
  }
  return NULL;
}
