#include "py/mpconfig.h"
#include "py/objint.h"
#include "py/objstr.h"
#include "py/emitglue.h"
#include "py/nativeglue.h"

#if MICROPY_LONGINT_IMPL != 2
#error "incompatible MICROPY_LONGINT_IMPL"
#endif

#if MPZ_DIG_SIZE != 16
#error "incompatible MPZ_DIG_SIZE"
#endif

#if MICROPY_PY_BUILTINS_FLOAT
typedef struct _mp_obj_float_t {
    mp_obj_base_t base;
    mp_float_t value;
} mp_obj_float_t;
#endif

#if MICROPY_PY_BUILTINS_COMPLEX
typedef struct _mp_obj_complex_t {
    mp_obj_base_t base;
    mp_float_t real;
    mp_float_t imag;
} mp_obj_complex_t;
#endif

enum {
    MP_QSTR_double = MP_QSTRnumber_of,
    MP_QSTR_pkg_slash_a_slash_b_dot_py,
};

const qstr_hash_t mp_qstr_frozen_const_hashes[] = {
    112,
    29,
};

const qstr_len_t mp_qstr_frozen_const_lengths[] = {
    6,
    10,
};

extern const qstr_pool_t mp_qstr_const_pool;
const qstr_pool_t mp_qstr_frozen_const_pool = {
    &mp_qstr_const_pool, // previous pool
    MP_QSTRnumber_of, // previous pool size
    true, // is_sorted
    2, // allocated entries
    2, // used entries
    (qstr_hash_t *)mp_qstr_frozen_const_hashes,
    (qstr_len_t *)mp_qstr_frozen_const_lengths,
    {
        "double",
        "pkg/a/b.py",
    },
};

////////////////////////////////////////////////////////////////////////////////
// frozen module pkg_a_b
// - original source file: mpy/bytecode/pkg/a/b.mpy
// - frozen file name: pkg/a/b.py
// - .mpy header: 4d:06:00:1f

// frozen bytecode for file pkg/a/b.py, scope pkg_a_b__lt_module_gt_
static const byte fun_data_pkg_a_b__lt_module_gt_[14] = {
    0x00,0x06, // prelude
    0x01, // names: <module>
    0x20,0x63, // code info
    0x95, // LOAD_CONST_SMALL_INT 21
    0x16,0x03, // STORE_NAME 'value'
    0x32,0x00, // MAKE_FUNCTION 0
    0x16,0x02, // STORE_NAME 'double'
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of pkg_a_b__lt_module_gt_
// frozen bytecode for file pkg/a/b.py, scope pkg_a_b_double
static const byte fun_data_pkg_a_b_double[10] = {
    0x08,0x06, // prelude
    0x02, // names: double
    0x60,0x40, // code info
    0x82, // LOAD_CONST_SMALL_INT 2
    0x12,0x03, // LOAD_GLOBAL 'value'
    0xf4, // BINARY_OP 29 __mul__
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_pkg_a_b_double = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_pkg_a_b_double,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 10,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 2,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 2,
        .line_info = fun_data_pkg_a_b_double + 3,
        .line_info_top = fun_data_pkg_a_b_double + 5,
        .opcodes = fun_data_pkg_a_b_double + 5,
    },
    #endif
    #endif
};
#else
#define proto_fun_pkg_a_b_double fun_data_pkg_a_b_double[0]
#endif

static const mp_raw_code_t *const children_pkg_a_b__lt_module_gt_[] = {
    (const mp_raw_code_t *)&proto_fun_pkg_a_b_double,
};

static const mp_raw_code_truncated_t proto_fun_pkg_a_b__lt_module_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_pkg_a_b__lt_module_gt_,
    .children = (void *)&children_pkg_a_b__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 14,
    .n_children = 1,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 1,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 1,
        .line_info = fun_data_pkg_a_b__lt_module_gt_ + 3,
        .line_info_top = fun_data_pkg_a_b__lt_module_gt_ + 5,
        .opcodes = fun_data_pkg_a_b__lt_module_gt_ + 5,
    },
    #endif
    #endif
};

static const qstr_short_t const_qstr_table_data_pkg_a_b[4] = {
    MP_QSTR_pkg_slash_a_slash_b_dot_py,
    MP_QSTR__lt_module_gt_,
    MP_QSTR_double,
    MP_QSTR_value,
};

static const mp_frozen_module_t frozen_module_pkg_a_b = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_pkg_a_b,
        .obj_table = NULL,
    },
    .proto_fun = &proto_fun_pkg_a_b__lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// collection of all frozen modules

const char mp_frozen_names[] = {
    #ifdef MP_FROZEN_STR_NAMES
    MP_FROZEN_STR_NAMES
    #endif
    "pkg/a/b.py\0"
    "\0"
};

const mp_frozen_module_t *const mp_frozen_mpy_content[] = {
    &frozen_module_pkg_a_b,
};

#ifdef MICROPY_FROZEN_LIST_ITEM
MICROPY_FROZEN_LIST_ITEM("pkg/a/b", "pkg/a/b.py")
#endif

/*
byte sizes:
qstr content: 2 unique, 22 bytes
bc content: 24
const str content: 0
const int content: 0
const obj content: 0
const table qstr content: 0 entries, 0 bytes
const table ptr content: 0 entries, 0 bytes
raw code content: 2 * 4 = 32
mp_frozen_mpy_names_content: 12
mp_frozen_mpy_content_size: 4
total: 94
*/
