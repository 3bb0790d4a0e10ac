//
// Content for MICROPY_MODULE_FROZEN_STR
//
#include <stdint.h>
#define MP_FROZEN_STR_NAMES \
"bytes.py\0" \
"noend.py\0" \
"quotes.py\0" \

const uint32_t mp_frozen_str_sizes[] = { 39, 5, 20, 0 };
const char mp_frozen_str_content[] = {
"# \x00\x01\x7f\x80\xff" "0123 \xc3\xa4" "b \xe2\x82\xac" "def\r\nprint(\"a\\tb\")\r\n\0"
"x = 1\0"
"a = 'x\"y' \\\n  'z'\n\n\n\0"
"\0"
};

//
// Content for MICROPY_MODULE_FROZEN_MPY
//
#include "py/emitglue.h"
extern const qstr_pool_t mp_qstr_const_pool;
const qstr_pool_t mp_qstr_frozen_const_pool = {
    #if MICROPY_QSTR_BYTES_IN_HASH
    (qstr_pool_t*)&mp_qstr_const_pool, MP_QSTRnumber_of, 0, 0, 0, NULL, NULL, {},
    #else
    (qstr_pool_t*)&mp_qstr_const_pool, MP_QSTRnumber_of, 0, 0, 0, NULL, {},
    #endif
};
const char mp_frozen_names[] = { MP_FROZEN_STR_NAMES "\0"};
const mp_raw_code_t *const mp_frozen_mpy_content[] = {NULL};
