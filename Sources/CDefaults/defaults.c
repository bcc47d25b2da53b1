#include "CDefaults.h"

// Two lines a file, as #embed can stand in no macro; a new file of Themes/ is added here.
static const greco_default_file files[] = {
#define PATH "../../Themes/dossier.json"
#include "entry.h"
#define PATH "../../Themes/1-systemic-risk-studies.json"
#include "entry.h"
#define PATH "../../Themes/2-ngo-involvement.json"
#include "entry.h"
#define PATH "../../Themes/3-transparency.json"
#include "entry.h"
#define PATH "../../Themes/4-independence.json"
#include "entry.h"
#define PATH "../../Themes/5-conflicts-of-interest.json"
#include "entry.h"
#define PATH "../../Themes/6-procurement.json"
#include "entry.h"
#define PATH "../../Themes/7-other-subjects.json"
#include "entry.h"
};

size_t greco_default_count(void) { return sizeof files / sizeof files[0]; }

greco_default_file greco_default_at(size_t index) { return files[index]; }
