// One row of the table in defaults.c: the file at PATH. No guard: included once a row.
{&PATH[sizeof("../../Themes/") - 1],
 (const unsigned char[]){
#embed PATH
 },
 sizeof((const unsigned char[]){
#embed PATH
 })},
#undef PATH
