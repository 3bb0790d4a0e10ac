// Integers that do not fit the object word.
#ifndef STANDIN_INTEGER_H
#define STANDIN_INTEGER_H

#include "object.h"

#if MPZ_DIG_SIZE > 16
typedef uint32_t mpz_dig_t;
#elif MPZ_DIG_SIZE > 8
typedef uint16_t mpz_dig_t;
#else
typedef uint8_t mpz_dig_t;
#endif

typedef struct _mpz_t {
    size_t neg : 1;
    size_t fixed_dig : 1;
    size_t alloc : sizeof(size_t) * 8 - 2;
    size_t len;
    mpz_dig_t *dig;
} mpz_t;

typedef struct _mp_obj_int_t {
    mp_obj_base_t base;
#if MICROPY_LONGINT_IMPL == MICROPY_LONGINT_IMPL_MPZ
    mpz_t mpz;
#elif MICROPY_LONGINT_IMPL == MICROPY_LONGINT_IMPL_LONGLONG
    long long val;
#endif
} mp_obj_int_t;

#endif
