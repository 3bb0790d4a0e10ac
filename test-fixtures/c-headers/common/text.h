// str and bytes objects.
#ifndef STANDIN_TEXT_H
#define STANDIN_TEXT_H

#include "object.h"

typedef struct _mp_obj_str_t {
    mp_obj_base_t base;
#if FROZEN_ABI >= 120
    size_t hash;
#else
    mp_uint_t hash;
#endif
    size_t len;
    const byte *data;
} mp_obj_str_t;

#endif
