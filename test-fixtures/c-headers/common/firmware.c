// Definitions of everything that frozen code refers to, so that an object file of frozen code can be linked and its
// addresses read. Nothing here runs: types have names and no behaviour. Compile it with the same -D and -I as the frozen code.
#include "py/mpconfig.h"
#include "py/objint.h"
#include "py/objstr.h"
#include "py/emitglue.h"
#include "py/nativeglue.h"

struct _mp_obj_type_t {
    const char *name;
};
const mp_obj_type_t mp_type_str = {"str"};
const mp_obj_type_t mp_type_bytes = {"bytes"};
const mp_obj_type_t mp_type_int = {"int"};
const mp_obj_type_t mp_type_float = {"float"};
const mp_obj_type_t mp_type_complex = {"complex"};
const mp_obj_type_t mp_type_tuple = {"tuple"};
static const mp_obj_type_t singleton = {"singleton"};

const struct _mp_obj_singleton_t {
    mp_obj_base_t base;
} mp_const_ellipsis_obj = {{&singleton}};
const mp_obj_str_t mp_const_empty_bytes_obj = {{&mp_type_bytes}, 0, 0, (const byte *)""};
const mp_obj_tuple_t mp_const_empty_tuple_obj = {{&mp_type_tuple}, 0, {0}};

#if !MICROPY_OBJ_IMMEDIATE_OBJS
const struct _mp_obj_none_t {
    mp_obj_base_t base;
} mp_const_none_obj = {{&singleton}};
const struct _mp_obj_bool_t {
    mp_obj_base_t base;
    bool value;
} mp_const_false_obj = {{&singleton}, false}, mp_const_true_obj = {{&singleton}, true};
#endif

#if MICROPY_ENABLE_NATIVE_CODE
struct _mp_fun_table_t {
    const void *entries[1];
};
const mp_fun_table_t mp_fun_table = {{&mp_type_str}};
#endif

// The pool before the frozen one. Its strings are left out: frozen code names it only as its predecessor.
extern const qstr_pool_t mp_qstr_const_pool;
const qstr_pool_t mp_qstr_const_pool = {.alloc = MP_QSTRnumber_of, .len = MP_QSTRnumber_of};
