#include "CDefaults.h"

// Two lines a file, as #embed can stand in no macro; a new file of Themes/ or Demo/ is added here.
#define FOLDER "../../Themes/"
static const greco_default_file shipped[] = {
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
#undef FOLDER

#define FOLDER "Demo/"
static const greco_default_file demo[] = {
#define PATH "Demo/dossier.json"
#include "entry.h"
#define PATH "Demo/1-government.json"
#include "entry.h"
#define PATH "Demo/2-open-decisions.json"
#include "entry.h"
#define PATH "Demo/3-conflicts.json"
#include "entry.h"
#define PATH "Demo/4-police.json"
#include "entry.h"
#define PATH "Demo/5-justice.json"
#include "entry.h"
#define PATH "Demo/6-procurement.json"
#include "entry.h"
#define PATH "Demo/7-reporting.json"
#include "entry.h"
#define PATH "Demo/journal.jsonl"
#include "entry.h"
};
#undef FOLDER

#define COUNT(files) (sizeof files / sizeof files[0])

size_t greco_default_count(greco_default_dossier dossier) {
  return dossier == GRECO_DEMO ? COUNT(demo) : COUNT(shipped);
}

greco_default_file greco_default_at(greco_default_dossier dossier, size_t index) {
  return dossier == GRECO_DEMO ? demo[index] : shipped[index];
}
