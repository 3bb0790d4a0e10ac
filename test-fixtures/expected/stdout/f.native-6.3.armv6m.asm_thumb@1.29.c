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
    MP_QSTR_add = MP_QSTRnumber_of,
    MP_QSTR_as_bool,
    MP_QSTR_as_object,
    MP_QSTR_as_uint,
    MP_QSTR_asm_thumb_dot_py,
    MP_QSTR_nothing,
    MP_QSTR_pointer,
};

const qstr_hash_t mp_qstr_frozen_const_hashes[] = {
    68,
    102,
    93,
    238,
    132,
    248,
    158,
};

const qstr_len_t mp_qstr_frozen_const_lengths[] = {
    3,
    7,
    9,
    7,
    12,
    7,
    7,
};

extern const qstr_pool_t mp_qstr_const_pool;
const qstr_pool_t mp_qstr_frozen_const_pool = {
    &mp_qstr_const_pool, // previous pool
    MP_QSTRnumber_of, // previous pool size
    true, // is_sorted
    7, // allocated entries
    7, // used entries
    (qstr_hash_t *)mp_qstr_frozen_const_hashes,
    (qstr_len_t *)mp_qstr_frozen_const_lengths,
    {
        "add",
        "as_bool",
        "as_object",
        "as_uint",
        "asm_thumb.py",
        "nothing",
        "pointer",
    },
};

////////////////////////////////////////////////////////////////////////////////
// frozen module asm_thumb
// - original source file: mpy/native-6.3/armv6m/asm_thumb.mpy
// - frozen file name: asm_thumb.py
// - .mpy header: 4d:06:13:1f

// frozen bytecode for file asm_thumb.py, scope asm_thumb__lt_module_gt_
static const byte fun_data_asm_thumb__lt_module_gt_[66] = {
    0x18,0x22, // prelude
    0x01, // names: <module>
    0x20,0x66,0x64,0x40,0x64,0x40,0x84,0x0a,0x84,0x0c,0x84,0x0b,0x64,0x40,0x64,0x40, // code info
    0x80, // LOAD_CONST_SMALL_INT 0
    0x51, // LOAD_CONST_NONE
    0x1b,0x02, // IMPORT_NAME 'micropython'
    0x16,0x02, // STORE_NAME 'micropython'
    0x32,0x00, // MAKE_FUNCTION 0
    0x16,0x03, // STORE_NAME 'nothing'
    0x32,0x01, // MAKE_FUNCTION 1
    0x16,0x04, // STORE_NAME 'add'
    0x32,0x02, // MAKE_FUNCTION 2
    0x16,0x05, // STORE_NAME 'count'
    0x32,0x03, // MAKE_FUNCTION 3
    0x16,0x06, // STORE_NAME 'pointer'
    0x32,0x04, // MAKE_FUNCTION 4
    0x16,0x07, // STORE_NAME 'as_bool'
    0x32,0x05, // MAKE_FUNCTION 5
    0x16,0x08, // STORE_NAME 'as_object'
    0x32,0x06, // MAKE_FUNCTION 6
    0x16,0x09, // STORE_NAME 'as_uint'
    0x11,0x0a, // LOAD_NAME 'print'
    0x11,0x04, // LOAD_NAME 'add'
    0x11,0x05, // LOAD_NAME 'count'
    0x11,0x06, // LOAD_NAME 'pointer'
    0x34,0x03, // CALL_FUNCTION 3
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of asm_thumb__lt_module_gt_

// frozen native code for file asm_thumb.py, scope asm_thumb_asm_thumb_dot_py
static const byte fun_data_asm_thumb_asm_thumb_dot_py[6] __attribute__((section(".text,\"ax\",%progbits @ "))) __attribute__ ((aligned (2))) = {
    0xf2, 0xb5, 0x00, 0xbf, 0xf2, 0xbd,
};
static const mp_raw_code_t proto_fun_asm_thumb_asm_thumb_dot_py = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_NATIVE_ASM,
    .is_generator = 0,
    .fun_data = fun_data_asm_thumb_asm_thumb_dot_py,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 6,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    .asm_n_pos_args = 0,
    .asm_type_sig = 2,
};

// child of asm_thumb__lt_module_gt_

// frozen native code for file asm_thumb.py, scope asm_thumb_asm_thumb_dot_py2
static const byte fun_data_asm_thumb_asm_thumb_dot_py2[6] __attribute__((section(".text,\"ax\",%progbits @ "))) __attribute__ ((aligned (2))) = {
    0xf2, 0xb5, 0x40, 0x18, 0xf2, 0xbd,
};
static const mp_raw_code_t proto_fun_asm_thumb_asm_thumb_dot_py2 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_NATIVE_ASM,
    .is_generator = 0,
    .fun_data = fun_data_asm_thumb_asm_thumb_dot_py2,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 6,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    .asm_n_pos_args = 2,
    .asm_type_sig = 2,
};

// child of asm_thumb__lt_module_gt_

// frozen native code for file asm_thumb.py, scope asm_thumb_asm_thumb_dot_py3
static const byte fun_data_asm_thumb_asm_thumb_dot_py3[14] __attribute__((section(".text,\"ax\",%progbits @ "))) __attribute__ ((aligned (2))) = {
    0xf2, 0xb5, 0x00, 0x21, 0x49, 0x1c, 0x40, 0x1e, 0xfc, 0xd1, 0x08, 0x46, 0xf2, 0xbd,
};
static const mp_raw_code_t proto_fun_asm_thumb_asm_thumb_dot_py3 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_NATIVE_ASM,
    .is_generator = 0,
    .fun_data = fun_data_asm_thumb_asm_thumb_dot_py3,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 14,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    .asm_n_pos_args = 1,
    .asm_type_sig = 2,
};

// child of asm_thumb__lt_module_gt_

// frozen native code for file asm_thumb.py, scope asm_thumb_asm_thumb_dot_py4
static const byte fun_data_asm_thumb_asm_thumb_dot_py4[18] __attribute__((section(".text,\"ax\",%progbits @ "))) __attribute__ ((aligned (2))) = {
    0xf2, 0xb5, 0xc0, 0x00, 0x49, 0x68, 0x11, 0x70, 0x08, 0x40, 0x30, 0xb4, 0x30, 0xbc, 0x70, 0x47,
    0xf2, 0xbd,
};
static const mp_raw_code_t proto_fun_asm_thumb_asm_thumb_dot_py4 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_NATIVE_ASM,
    .is_generator = 0,
    .fun_data = fun_data_asm_thumb_asm_thumb_dot_py4,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 18,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    .asm_n_pos_args = 4,
    .asm_type_sig = 2,
};

// child of asm_thumb__lt_module_gt_

// frozen native code for file asm_thumb.py, scope asm_thumb_asm_thumb_dot_py5
static const byte fun_data_asm_thumb_asm_thumb_dot_py5[14] __attribute__((section(".text,\"ax\",%progbits @ "))) __attribute__ ((aligned (2))) = {
    0xf2, 0xb5, 0x05, 0x28, 0x01, 0xd0, 0x00, 0x20, 0x00, 0xe0, 0x01, 0x20, 0xf2, 0xbd,
};
static const mp_raw_code_t proto_fun_asm_thumb_asm_thumb_dot_py5 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_NATIVE_ASM,
    .is_generator = 0,
    .fun_data = fun_data_asm_thumb_asm_thumb_dot_py5,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 14,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    .asm_n_pos_args = 1,
    .asm_type_sig = 1,
};

// child of asm_thumb__lt_module_gt_

// frozen native code for file asm_thumb.py, scope asm_thumb_asm_thumb_dot_py6
static const byte fun_data_asm_thumb_asm_thumb_dot_py6[6] __attribute__((section(".text,\"ax\",%progbits @ "))) __attribute__ ((aligned (2))) = {
    0xf2, 0xb5, 0x00, 0xbf, 0xf2, 0xbd,
};
static const mp_raw_code_t proto_fun_asm_thumb_asm_thumb_dot_py6 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_NATIVE_ASM,
    .is_generator = 0,
    .fun_data = fun_data_asm_thumb_asm_thumb_dot_py6,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 6,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    .asm_n_pos_args = 1,
    .asm_type_sig = 0,
};

// child of asm_thumb__lt_module_gt_

// frozen native code for file asm_thumb.py, scope asm_thumb_asm_thumb_dot_py7
static const byte fun_data_asm_thumb_asm_thumb_dot_py7[6] __attribute__((section(".text,\"ax\",%progbits @ "))) __attribute__ ((aligned (2))) = {
    0xf2, 0xb5, 0xc0, 0x43, 0xf2, 0xbd,
};
static const mp_raw_code_t proto_fun_asm_thumb_asm_thumb_dot_py7 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_NATIVE_ASM,
    .is_generator = 0,
    .fun_data = fun_data_asm_thumb_asm_thumb_dot_py7,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 6,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    .asm_n_pos_args = 1,
    .asm_type_sig = 3,
};

static const mp_raw_code_t *const children_asm_thumb__lt_module_gt_[] = {
    (const mp_raw_code_t *)&proto_fun_asm_thumb_asm_thumb_dot_py,
    (const mp_raw_code_t *)&proto_fun_asm_thumb_asm_thumb_dot_py2,
    (const mp_raw_code_t *)&proto_fun_asm_thumb_asm_thumb_dot_py3,
    (const mp_raw_code_t *)&proto_fun_asm_thumb_asm_thumb_dot_py4,
    (const mp_raw_code_t *)&proto_fun_asm_thumb_asm_thumb_dot_py5,
    (const mp_raw_code_t *)&proto_fun_asm_thumb_asm_thumb_dot_py6,
    (const mp_raw_code_t *)&proto_fun_asm_thumb_asm_thumb_dot_py7,
};

static const mp_raw_code_truncated_t proto_fun_asm_thumb__lt_module_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_asm_thumb__lt_module_gt_,
    .children = (void *)&children_asm_thumb__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 66,
    .n_children = 7,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 4,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 1,
        .line_info = fun_data_asm_thumb__lt_module_gt_ + 3,
        .line_info_top = fun_data_asm_thumb__lt_module_gt_ + 19,
        .opcodes = fun_data_asm_thumb__lt_module_gt_ + 19,
    },
    #endif
    #endif
};

static const qstr_short_t const_qstr_table_data_asm_thumb[11] = {
    MP_QSTR_asm_thumb_dot_py,
    MP_QSTR__lt_module_gt_,
    MP_QSTR_micropython,
    MP_QSTR_nothing,
    MP_QSTR_add,
    MP_QSTR_count,
    MP_QSTR_pointer,
    MP_QSTR_as_bool,
    MP_QSTR_as_object,
    MP_QSTR_as_uint,
    MP_QSTR_print,
};

static const mp_frozen_module_t frozen_module_asm_thumb = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_asm_thumb,
        .obj_table = NULL,
    },
    .proto_fun = &proto_fun_asm_thumb__lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// collection of all frozen modules

const char mp_frozen_names[] = {
    #ifdef MP_FROZEN_STR_NAMES
    MP_FROZEN_STR_NAMES
    #endif
    "asm_thumb.py\0"
    "\0"
};

const mp_frozen_module_t *const mp_frozen_mpy_content[] = {
    &frozen_module_asm_thumb,
};

#ifdef MICROPY_FROZEN_LIST_ITEM
MICROPY_FROZEN_LIST_ITEM("asm_thumb", "asm_thumb.py")
#endif

/*
byte sizes:
qstr content: 7 unique, 73 bytes
bc content: 66
const str content: 0
const int content: 0
const obj content: 0
const table qstr content: 0 entries, 0 bytes
const table ptr content: 0 entries, 0 bytes
raw code content: 8 * 4 = 128
mp_frozen_mpy_names_content: 14
mp_frozen_mpy_content_size: 4
total: 285
*/
