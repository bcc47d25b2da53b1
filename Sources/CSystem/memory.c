#include "CSystem.h"
#include <malloc.h>

void cs_give_back_rooms_from(int bytes) { mallopt(M_MMAP_THRESHOLD, bytes); }

void cs_give_back_free_pages(void) { malloc_trim(0); }
