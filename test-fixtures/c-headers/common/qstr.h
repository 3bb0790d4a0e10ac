// The firmware's own qstrs and the type of a pool of them.
#ifndef STANDIN_QSTR_H
#define STANDIN_QSTR_H

#include "config.h"

// The qstrs that every firmware has, in their fixed order; then those of one firmware, if a list of them is given:
// -DSTANDIN_FIRMWARE_QSTRS='"file"', a file that holds lines such as `MP_QSTR_sleep_ms,`.
enum {
#include "static_qstrs.inc"
#ifdef STANDIN_FIRMWARE_QSTRS
#include STANDIN_FIRMWARE_QSTRS
#endif
    MP_QSTRnumber_of,
};

typedef size_t qstr;
typedef uint16_t qstr_short_t;

#if MICROPY_QSTR_BYTES_IN_HASH == 2
typedef uint16_t qstr_hash_t;
#elif MICROPY_QSTR_BYTES_IN_HASH == 1
typedef uint8_t qstr_hash_t;
#elif FROZEN_ABI < 123
#error "a firmware of this generation has hashes of one or two bytes"
#endif

#if MICROPY_QSTR_BYTES_IN_LEN == 2
typedef uint16_t qstr_len_t;
#else
typedef uint8_t qstr_len_t;
#endif

typedef struct _qstr_pool_t {
    const struct _qstr_pool_t *prev;
#if FROZEN_ABI >= 122
    size_t total_prev_len : sizeof(size_t) * 8 - 1;
    size_t is_sorted : 1;
#else
    size_t total_prev_len;
#endif
    size_t alloc;
    size_t len;
#if MICROPY_QSTR_BYTES_IN_HASH
    qstr_hash_t *hashes;
#endif
    qstr_len_t *lengths;
    const char *qstrs[];
} qstr_pool_t;

#endif
