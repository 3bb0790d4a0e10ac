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
    MP_QSTR_LED = MP_QSTRnumber_of,
    MP_QSTR_blink,
    MP_QSTR_my_dot_module_dot_v2_dot_py,
    MP_QSTR_off,
    MP_QSTR_on,
    MP_QSTR_pause_ms,
    MP_QSTR_sleep_ms,
    MP_QSTR_time,
    MP_QSTR_times,
};

const qstr_hash_t mp_qstr_frozen_const_hashes[] = {
    136,
    7,
    72,
    138,
    100,
    86,
    11,
    240,
    131,
};

const qstr_len_t mp_qstr_frozen_const_lengths[] = {
    3,
    5,
    15,
    3,
    2,
    8,
    8,
    4,
    5,
};

extern const qstr_pool_t mp_qstr_const_pool;
const qstr_pool_t mp_qstr_frozen_const_pool = {
    &mp_qstr_const_pool, // previous pool
    MP_QSTRnumber_of, // previous pool size
    true, // is_sorted
    9, // allocated entries
    9, // used entries
    (qstr_hash_t *)mp_qstr_frozen_const_hashes,
    (qstr_len_t *)mp_qstr_frozen_const_lengths,
    {
        "LED",
        "blink",
        "my.module.v2.py",
        "off",
        "on",
        "pause_ms",
        "sleep_ms",
        "time",
        "times",
    },
};

////////////////////////////////////////////////////////////////////////////////
// frozen module my_module_v2
// - original source file: mpy/named/dots.mpy
// - frozen file name: my.module.v2.py
// - .mpy header: 4d:06:00:1f

// frozen bytecode for file my.module.v2.py, scope my_module_v2__lt_module_gt_
static const byte fun_data_my_module_v2__lt_module_gt_[32] = {
    0x10,0x0a, // prelude
    0x01, // names: <module>
    0x20,0x66,0x8a,0x0b, // code info
    0x80, // LOAD_CONST_SMALL_INT 0
    0x51, // LOAD_CONST_NONE
    0x1b,0x02, // IMPORT_NAME 'time'
    0x16,0x02, // STORE_NAME 'time'
    0x22,0x80,0x64, // LOAD_CONST_SMALL_INT 100
    0x2a,0x01, // BUILD_TUPLE 1
    0x53, // LOAD_NULL
    0x33,0x00, // MAKE_FUNCTION_DEFARGS 0
    0x16,0x03, // STORE_NAME 'blink'
    0x11,0x03, // LOAD_NAME 'blink'
    0x84, // LOAD_CONST_SMALL_INT 4
    0x81, // LOAD_CONST_SMALL_INT 1
    0x34,0x02, // CALL_FUNCTION 2
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of my_module_v2__lt_module_gt_
// frozen bytecode for file my.module.v2.py, scope my_module_v2_blink
static const byte fun_data_my_module_v2_blink[74] = {
    0xde,0x01,0x16, // prelude
    0x03,0x08,0x09, // names: blink, times, pause_ms
    0x60,0x40,0x22,0x26,0x23,0x30,0x22,0x51, // code info
    0x50, // LOAD_CONST_FALSE
    0xc2, // STORE_FAST 2
    0xb0, // LOAD_FAST 0
    0x80, // LOAD_CONST_SMALL_INT 0
    0x42,0x6d, // JUMP 45
    0x57, // DUP_TOP
    0xc3, // STORE_FAST 3
    0xb2, // LOAD_FAST 2
    0xd3, // UNARY_OP 3 <not>
    0xc2, // STORE_FAST 2
    0x12,0x0a, // LOAD_GLOBAL 'print'
    0x10,0x04, // LOAD_CONST_STRING 'LED'
    0xb2, // LOAD_FAST 2
    0x44,0x44, // POP_JUMP_IF_FALSE 4
    0x10,0x05, // LOAD_CONST_STRING 'on'
    0x42,0x42, // JUMP 2
    0x10,0x06, // LOAD_CONST_STRING 'off'
    0x34,0x02, // CALL_FUNCTION 2
    0x59, // POP_TOP
    0x48,0x0a, // SETUP_EXCEPT 10
    0x12,0x02, // LOAD_GLOBAL 'time'
    0x14,0x07, // LOAD_METHOD 'sleep_ms'
    0xb1, // LOAD_FAST 1
    0x36,0x01, // CALL_METHOD 1
    0x59, // POP_TOP
    0x4a,0x0a, // POP_EXCEPT_JUMP 10
    0x57, // DUP_TOP
    0x12,0x0b, // LOAD_GLOBAL 'AttributeError'
    0xdf, // BINARY_OP 8 <exception match>
    0x44,0x43, // POP_JUMP_IF_FALSE 3
    0x59, // POP_TOP
    0x4a,0x01, // POP_EXCEPT_JUMP 1
    0x5d, // END_FINALLY
    0x81, // LOAD_CONST_SMALL_INT 1
    0xe5, // BINARY_OP 14 __iadd__
    0x58, // DUP_TOP_TWO
    0x5a, // ROT_TWO
    0xd7, // BINARY_OP 0 __lt__
    0x43,0x0e, // POP_JUMP_IF_TRUE -50
    0x59, // POP_TOP
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_my_module_v2_blink = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_my_module_v2_blink,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 74,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 12,
        .n_exc_stack = 1,
        .scope_flags = 0,
        .n_pos_args = 2,
        .n_kwonly_args = 0,
        .n_def_pos_args = 1,
        .qstr_block_name_idx = 3,
        .line_info = fun_data_my_module_v2_blink + 6,
        .line_info_top = fun_data_my_module_v2_blink + 14,
        .opcodes = fun_data_my_module_v2_blink + 14,
    },
    #endif
    #endif
};
#else
#define proto_fun_my_module_v2_blink fun_data_my_module_v2_blink[0]
#endif

static const mp_raw_code_t *const children_my_module_v2__lt_module_gt_[] = {
    (const mp_raw_code_t *)&proto_fun_my_module_v2_blink,
};

static const mp_raw_code_truncated_t proto_fun_my_module_v2__lt_module_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_my_module_v2__lt_module_gt_,
    .children = (void *)&children_my_module_v2__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 32,
    .n_children = 1,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 3,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 1,
        .line_info = fun_data_my_module_v2__lt_module_gt_ + 3,
        .line_info_top = fun_data_my_module_v2__lt_module_gt_ + 7,
        .opcodes = fun_data_my_module_v2__lt_module_gt_ + 7,
    },
    #endif
    #endif
};

static const qstr_short_t const_qstr_table_data_my_module_v2[12] = {
    MP_QSTR_my_dot_module_dot_v2_dot_py,
    MP_QSTR__lt_module_gt_,
    MP_QSTR_time,
    MP_QSTR_blink,
    MP_QSTR_LED,
    MP_QSTR_on,
    MP_QSTR_off,
    MP_QSTR_sleep_ms,
    MP_QSTR_times,
    MP_QSTR_pause_ms,
    MP_QSTR_print,
    MP_QSTR_AttributeError,
};

static const mp_frozen_module_t frozen_module_my_module_v2 = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_my_module_v2,
        .obj_table = NULL,
    },
    .proto_fun = &proto_fun_my_module_v2__lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// collection of all frozen modules

const char mp_frozen_names[] = {
    #ifdef MP_FROZEN_STR_NAMES
    MP_FROZEN_STR_NAMES
    #endif
    "my.module.v2.py\0"
    "\0"
};

const mp_frozen_module_t *const mp_frozen_mpy_content[] = {
    &frozen_module_my_module_v2,
};

#ifdef MICROPY_FROZEN_LIST_ITEM
MICROPY_FROZEN_LIST_ITEM("my.module.v2", "my.module.v2.py")
#endif

/*
byte sizes:
qstr content: 9 unique, 80 bytes
bc content: 106
const str content: 0
const int content: 0
const obj content: 0
const table qstr content: 0 entries, 0 bytes
const table ptr content: 0 entries, 0 bytes
raw code content: 2 * 4 = 32
mp_frozen_mpy_names_content: 17
mp_frozen_mpy_content_size: 4
total: 239
*/
