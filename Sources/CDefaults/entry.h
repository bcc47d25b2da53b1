// One row of a table in defaults.c: the file at PATH, which lies in FOLDER. No guard: included once
// a row.
{&PATH[sizeof(FOLDER) - 1],
 (const unsigned char[]){
#embed PATH
 },
 sizeof((const unsigned char[]){
#embed PATH
 })},
#undef PATH
