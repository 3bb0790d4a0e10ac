// The table of functions that machine code calls.
#ifndef STANDIN_NATIVE_H
#define STANDIN_NATIVE_H

#include "object.h"

#if MICROPY_ENABLE_NATIVE_CODE
typedef struct _mp_fun_table_t mp_fun_table_t;
extern const mp_fun_table_t mp_fun_table;
#endif

#endif
