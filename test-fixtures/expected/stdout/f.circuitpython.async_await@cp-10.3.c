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
    MP_QSTR_Lock = MP_QSTRnumber_of,
    MP_QSTR_Numbers,
    MP_QSTR_Sleep,
    MP_QSTR_StopAsyncIteration,
    MP_QSTR___aenter__,
    MP_QSTR___aexit__,
    MP_QSTR___aiter__,
    MP_QSTR___anext__,
    MP_QSTR___await__,
    MP_QSTR_a,
    MP_QSTR_add,
    MP_QSTR_after,
    MP_QSTR_async_await_dot_py,
    MP_QSTR_b,
    MP_QSTR_caught,
    MP_QSTR_coroutine,
    MP_QSTR_early_return,
    MP_QSTR_failing,
    MP_QSTR_i,
    MP_QSTR_kind,
    MP_QSTR_locked,
    MP_QSTR_n,
    MP_QSTR_run,
    MP_QSTR_ticks,
    MP_QSTR_trace,
    MP_QSTR_unlocked,
};

const qstr_hash_t mp_qstr_frozen_const_hashes[] = {
    142,
    149,
    10,
    236,
    76,
    196,
    78,
    131,
    79,
    196,
    68,
    97,
    81,
    199,
    137,
    23,
    51,
    39,
    204,
    173,
    15,
    203,
    108,
    67,
    164,
    180,
};

const qstr_len_t mp_qstr_frozen_const_lengths[] = {
    4,
    7,
    5,
    18,
    10,
    9,
    9,
    9,
    9,
    1,
    3,
    5,
    14,
    1,
    6,
    9,
    12,
    7,
    1,
    4,
    6,
    1,
    3,
    5,
    5,
    8,
};

extern const qstr_pool_t mp_qstr_const_pool;
const qstr_pool_t mp_qstr_frozen_const_pool = {
    &mp_qstr_const_pool, // previous pool
    MP_QSTRnumber_of, // previous pool size
    true, // is_sorted
    10, // allocated entries
    26, // used entries
    (qstr_hash_t *)mp_qstr_frozen_const_hashes,
    (qstr_len_t *)mp_qstr_frozen_const_lengths,
    {
        "Lock",
        "Numbers",
        "Sleep",
        "StopAsyncIteration",
        "__aenter__",
        "__aexit__",
        "__aiter__",
        "__anext__",
        "__await__",
        "a",
        "add",
        "after",
        "async_await.py",
        "b",
        "caught",
        "coroutine",
        "early_return",
        "failing",
        "i",
        "kind",
        "locked",
        "n",
        "run",
        "ticks",
        "trace",
        "unlocked",
    },
};

////////////////////////////////////////////////////////////////////////////////
// frozen module async_await
// - original source file: mpy/circuitpython/async_await.mpy
// - frozen file name: async_await.py
// - .mpy header: 43:06:00:1f

// frozen bytecode for file async_await.py, scope async_await__lt_module_gt_
static const byte fun_data_async_await__lt_module_gt_[114] = {
    0x34,0x2c, // prelude
    0x01, // names: <module>
    0x20,0x89,0x0b,0x89,0x10,0x89,0x0b,0x64,0x40,0x84,0x0c,0x84,0x0a,0x64,0x60,0x84,0x0a,0x22,0x6c,0x6e,0x20, // code info
    0x54, // LOAD_BUILD_CLASS
    0x32,0x00, // MAKE_FUNCTION 0
    0x10,0x02, // LOAD_CONST_STRING 'Sleep'
    0x34,0x02, // CALL_FUNCTION 2
    0x16,0x02, // STORE_NAME 'Sleep'
    0x54, // LOAD_BUILD_CLASS
    0x32,0x01, // MAKE_FUNCTION 1
    0x10,0x03, // LOAD_CONST_STRING 'Numbers'
    0x34,0x02, // CALL_FUNCTION 2
    0x16,0x03, // STORE_NAME 'Numbers'
    0x54, // LOAD_BUILD_CLASS
    0x32,0x02, // MAKE_FUNCTION 2
    0x10,0x04, // LOAD_CONST_STRING 'Lock'
    0x34,0x02, // CALL_FUNCTION 2
    0x16,0x04, // STORE_NAME 'Lock'
    0x32,0x03, // MAKE_FUNCTION 3
    0x16,0x06, // STORE_NAME 'add'
    0x32,0x04, // MAKE_FUNCTION 4
    0x16,0x08, // STORE_NAME 'early_return'
    0x32,0x05, // MAKE_FUNCTION 5
    0x16,0x11, // STORE_NAME 'failing'
    0x32,0x06, // MAKE_FUNCTION 6
    0x16,0x13, // STORE_NAME 'main'
    0x32,0x07, // MAKE_FUNCTION 7
    0x16,0x14, // STORE_NAME 'run'
    0x48,0x05, // SETUP_EXCEPT 5
    0x11,0x05, // LOAD_NAME 'StopAsyncIteration'
    0x59, // POP_TOP
    0x4a,0x15, // POP_EXCEPT_JUMP 21
    0x57, // DUP_TOP
    0x11,0x1d, // LOAD_NAME 'NameError'
    0xdf, // BINARY_OP 8 <exception match>
    0x44,0x4e, // POP_JUMP_IF_FALSE 14
    0x59, // POP_TOP
    0x54, // LOAD_BUILD_CLASS
    0x32,0x08, // MAKE_FUNCTION 8
    0x10,0x05, // LOAD_CONST_STRING 'StopAsyncIteration'
    0x11,0x1e, // LOAD_NAME 'Exception'
    0x34,0x03, // CALL_FUNCTION 3
    0x16,0x05, // STORE_NAME 'StopAsyncIteration'
    0x4a,0x01, // POP_EXCEPT_JUMP 1
    0x5d, // END_FINALLY
    0x11,0x1f, // LOAD_NAME 'print'
    0x11,0x14, // LOAD_NAME 'run'
    0x11,0x13, // LOAD_NAME 'main'
    0x34,0x00, // CALL_FUNCTION 0
    0x34,0x01, // CALL_FUNCTION 1
    0x34,0x01, // CALL_FUNCTION 1
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of async_await__lt_module_gt_
// frozen bytecode for file async_await.py, scope async_await_Sleep
static const byte fun_data_async_await_Sleep[29] = {
    0x00,0x0a, // prelude
    0x02, // names: Sleep
    0x48,0x64,0x64,0x20, // code info
    0x11,0x20, // LOAD_NAME '__name__'
    0x16,0x21, // STORE_NAME '__module__'
    0x10,0x02, // LOAD_CONST_STRING 'Sleep'
    0x16,0x22, // STORE_NAME '__qualname__'
    0x32,0x00, // MAKE_FUNCTION 0
    0x16,0x16, // STORE_NAME '__init__'
    0x32,0x01, // MAKE_FUNCTION 1
    0x16,0x18, // STORE_NAME '__iter__'
    0x11,0x18, // LOAD_NAME '__iter__'
    0x16,0x07, // STORE_NAME '__await__'
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of async_await_Sleep
// frozen bytecode for file async_await.py, scope async_await_Sleep___init__
static const byte fun_data_async_await_Sleep___init__[12] = {
    0x1a,0x08, // prelude
    0x16,0x28,0x17, // names: __init__, self, ticks
    0x60, // code info
    0xb1, // LOAD_FAST 1
    0xb0, // LOAD_FAST 0
    0x18,0x17, // STORE_ATTR 'ticks'
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_async_await_Sleep___init__ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .is_async = 0,
    .fun_data = fun_data_async_await_Sleep___init__,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 12,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 4,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 2,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 22,
        .line_info = fun_data_async_await_Sleep___init__ + 5,
        .line_info_top = fun_data_async_await_Sleep___init__ + 6,
        .opcodes = fun_data_async_await_Sleep___init__ + 6,
    },
    #endif
    #endif
};
#else
#define proto_fun_async_await_Sleep___init__ fun_data_async_await_Sleep___init__[0]
#endif

// child of async_await_Sleep
// frozen bytecode for file async_await.py, scope async_await_Sleep___iter__
static const byte fun_data_async_await_Sleep___iter__[30] = {
    0xa9,0x40,0x0a, // prelude
    0x18,0x28, // names: __iter__, self
    0x60,0x60,0x28, // code info
    0xb0, // LOAD_FAST 0
    0x13,0x17, // LOAD_ATTR 'ticks'
    0x80, // LOAD_CONST_SMALL_INT 0
    0x42,0x47, // JUMP 7
    0x57, // DUP_TOP
    0xc1, // STORE_FAST 1
    0xb0, // LOAD_FAST 0
    0x67, // YIELD_VALUE
    0x59, // POP_TOP
    0x81, // LOAD_CONST_SMALL_INT 1
    0xe5, // BINARY_OP 14 __iadd__
    0x58, // DUP_TOP_TWO
    0x5a, // ROT_TWO
    0xd7, // BINARY_OP 0 __lt__
    0x43,0x34, // POP_JUMP_IF_TRUE -12
    0x59, // POP_TOP
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_async_await_Sleep___iter__ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 1,
    .is_async = 0,
    .fun_data = fun_data_async_await_Sleep___iter__,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 30,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 6,
        .n_exc_stack = 0,
        .scope_flags = 1,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 24,
        .line_info = fun_data_async_await_Sleep___iter__ + 5,
        .line_info_top = fun_data_async_await_Sleep___iter__ + 8,
        .opcodes = fun_data_async_await_Sleep___iter__ + 8,
    },
    #endif
    #endif
};
#else
#define proto_fun_async_await_Sleep___iter__ fun_data_async_await_Sleep___iter__[0]
#endif

static const mp_raw_code_t *const children_async_await_Sleep[] = {
    (const mp_raw_code_t *)(void *)&proto_fun_async_await_Sleep___init__,
    (const mp_raw_code_t *)(void *)&proto_fun_async_await_Sleep___iter__,
};

static const mp_raw_code_truncated_t proto_fun_async_await_Sleep = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .is_async = 0,
    .fun_data = fun_data_async_await_Sleep,
    .children = (void *)&children_async_await_Sleep,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 29,
    .n_children = 2,
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
        .qstr_block_name_idx = 2,
        .line_info = fun_data_async_await_Sleep + 3,
        .line_info_top = fun_data_async_await_Sleep + 7,
        .opcodes = fun_data_async_await_Sleep + 7,
    },
    #endif
    #endif
};

// child of async_await__lt_module_gt_
// frozen bytecode for file async_await.py, scope async_await_Numbers
static const byte fun_data_async_await_Numbers[30] = {
    0x00,0x0c, // prelude
    0x03, // names: Numbers
    0x88,0x0d,0x64,0x20,0x64, // code info
    0x11,0x20, // LOAD_NAME '__name__'
    0x16,0x21, // STORE_NAME '__module__'
    0x10,0x03, // LOAD_CONST_STRING 'Numbers'
    0x16,0x22, // STORE_NAME '__qualname__'
    0x32,0x00, // MAKE_FUNCTION 0
    0x16,0x16, // STORE_NAME '__init__'
    0x32,0x01, // MAKE_FUNCTION 1
    0x16,0x0a, // STORE_NAME '__aiter__'
    0x32,0x02, // MAKE_FUNCTION 2
    0x16,0x0b, // STORE_NAME '__anext__'
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of async_await_Numbers
// frozen bytecode for file async_await.py, scope async_await_Numbers___init__
static const byte fun_data_async_await_Numbers___init__[18] = {
    0x1a,0x0c, // prelude
    0x16,0x28,0x19, // names: __init__, self, n
    0x80,0x0e,0x24, // code info
    0xb1, // LOAD_FAST 1
    0xb0, // LOAD_FAST 0
    0x18,0x19, // STORE_ATTR 'n'
    0x80, // LOAD_CONST_SMALL_INT 0
    0xb0, // LOAD_FAST 0
    0x18,0x1a, // STORE_ATTR 'i'
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_async_await_Numbers___init__ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .is_async = 0,
    .fun_data = fun_data_async_await_Numbers___init__,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 18,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 4,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 2,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 22,
        .line_info = fun_data_async_await_Numbers___init__ + 5,
        .line_info_top = fun_data_async_await_Numbers___init__ + 8,
        .opcodes = fun_data_async_await_Numbers___init__ + 8,
    },
    #endif
    #endif
};
#else
#define proto_fun_async_await_Numbers___init__ fun_data_async_await_Numbers___init__[0]
#endif

// child of async_await_Numbers
// frozen bytecode for file async_await.py, scope async_await_Numbers___aiter__
static const byte fun_data_async_await_Numbers___aiter__[8] = {
    0x09,0x08, // prelude
    0x0a,0x28, // names: __aiter__, self
    0x80,0x12, // code info
    0xb0, // LOAD_FAST 0
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_async_await_Numbers___aiter__ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .is_async = 0,
    .fun_data = fun_data_async_await_Numbers___aiter__,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 8,
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
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 10,
        .line_info = fun_data_async_await_Numbers___aiter__ + 4,
        .line_info_top = fun_data_async_await_Numbers___aiter__ + 6,
        .opcodes = fun_data_async_await_Numbers___aiter__ + 6,
    },
    #endif
    #endif
};
#else
#define proto_fun_async_await_Numbers___aiter__ fun_data_async_await_Numbers___aiter__[0]
#endif

// child of async_await_Numbers
// frozen bytecode for file async_await.py, scope async_await_Numbers___anext__
static const byte fun_data_async_await_Numbers___anext__[52] = {
    0x99,0xc0,0x80,0x80,0x80,0x40,0x10, // prelude
    0x0b,0x28, // names: __anext__, self
    0x80,0x15,0x2c,0x29,0x23,0x29, // code info
    0x12,0x02, // LOAD_GLOBAL 'Sleep'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x34,0x01, // CALL_FUNCTION 1
    0x14,0x07, // LOAD_METHOD '__await__'
    0x36,0x00, // CALL_METHOD 0
    0x51, // LOAD_CONST_NONE
    0x68, // YIELD_FROM
    0x59, // POP_TOP
    0xb0, // LOAD_FAST 0
    0x13,0x1a, // LOAD_ATTR 'i'
    0xb0, // LOAD_FAST 0
    0x13,0x19, // LOAD_ATTR 'n'
    0xdb, // BINARY_OP 4 __ge__
    0x44,0x43, // POP_JUMP_IF_FALSE 3
    0x12,0x05, // LOAD_GLOBAL 'StopAsyncIteration'
    0x65, // RAISE_OBJ
    0xb0, // LOAD_FAST 0
    0x57, // DUP_TOP
    0x13,0x1a, // LOAD_ATTR 'i'
    0x81, // LOAD_CONST_SMALL_INT 1
    0xe5, // BINARY_OP 14 __iadd__
    0x5a, // ROT_TWO
    0x18,0x1a, // STORE_ATTR 'i'
    0xb0, // LOAD_FAST 0
    0x13,0x1a, // LOAD_ATTR 'i'
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_async_await_Numbers___anext__ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 1,
    .is_async = 1,
    .fun_data = fun_data_async_await_Numbers___anext__,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 52,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 4,
        .n_exc_stack = 0,
        .scope_flags = 17,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 11,
        .line_info = fun_data_async_await_Numbers___anext__ + 9,
        .line_info_top = fun_data_async_await_Numbers___anext__ + 15,
        .opcodes = fun_data_async_await_Numbers___anext__ + 15,
    },
    #endif
    #endif
};
#else
#define proto_fun_async_await_Numbers___anext__ fun_data_async_await_Numbers___anext__[0]
#endif

static const mp_raw_code_t *const children_async_await_Numbers[] = {
    (const mp_raw_code_t *)(void *)&proto_fun_async_await_Numbers___init__,
    (const mp_raw_code_t *)(void *)&proto_fun_async_await_Numbers___aiter__,
    (const mp_raw_code_t *)(void *)&proto_fun_async_await_Numbers___anext__,
};

static const mp_raw_code_truncated_t proto_fun_async_await_Numbers = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .is_async = 0,
    .fun_data = fun_data_async_await_Numbers,
    .children = (void *)&children_async_await_Numbers,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 30,
    .n_children = 3,
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
        .qstr_block_name_idx = 3,
        .line_info = fun_data_async_await_Numbers + 3,
        .line_info_top = fun_data_async_await_Numbers + 8,
        .opcodes = fun_data_async_await_Numbers + 8,
    },
    #endif
    #endif
};

// child of async_await__lt_module_gt_
// frozen bytecode for file async_await.py, scope async_await_Lock
static const byte fun_data_async_await_Lock[25] = {
    0x00,0x0a, // prelude
    0x04, // names: Lock
    0x88,0x1d,0x64,0x40, // code info
    0x11,0x20, // LOAD_NAME '__name__'
    0x16,0x21, // STORE_NAME '__module__'
    0x10,0x04, // LOAD_CONST_STRING 'Lock'
    0x16,0x22, // STORE_NAME '__qualname__'
    0x32,0x00, // MAKE_FUNCTION 0
    0x16,0x09, // STORE_NAME '__aenter__'
    0x32,0x01, // MAKE_FUNCTION 1
    0x16,0x0e, // STORE_NAME '__aexit__'
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of async_await_Lock
// frozen bytecode for file async_await.py, scope async_await_Lock___aenter__
static const byte fun_data_async_await_Lock___aenter__[34] = {
    0x91,0xc0,0x80,0x80,0x80,0x40,0x0c, // prelude
    0x09,0x28, // names: __aenter__, self
    0x80,0x1e,0x2c,0x27, // code info
    0x12,0x02, // LOAD_GLOBAL 'Sleep'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x34,0x01, // CALL_FUNCTION 1
    0x14,0x07, // LOAD_METHOD '__await__'
    0x36,0x00, // CALL_METHOD 0
    0x51, // LOAD_CONST_NONE
    0x68, // YIELD_FROM
    0x59, // POP_TOP
    0x12,0x1f, // LOAD_GLOBAL 'print'
    0x10,0x1b, // LOAD_CONST_STRING 'locked'
    0x34,0x01, // CALL_FUNCTION 1
    0x59, // POP_TOP
    0xb0, // LOAD_FAST 0
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_async_await_Lock___aenter__ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 1,
    .is_async = 1,
    .fun_data = fun_data_async_await_Lock___aenter__,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 34,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 3,
        .n_exc_stack = 0,
        .scope_flags = 17,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 9,
        .line_info = fun_data_async_await_Lock___aenter__ + 9,
        .line_info_top = fun_data_async_await_Lock___aenter__ + 13,
        .opcodes = fun_data_async_await_Lock___aenter__ + 13,
    },
    #endif
    #endif
};
#else
#define proto_fun_async_await_Lock___aenter__ fun_data_async_await_Lock___aenter__[0]
#endif

// child of async_await_Lock
// frozen bytecode for file async_await.py, scope async_await_Lock___aexit__
static const byte fun_data_async_await_Lock___aexit__[39] = {
    0xb8,0xc4,0x80,0x80,0x80,0x40,0x10, // prelude
    0x0e,0x28,0x29,0x2a,0x2b, // names: __aexit__, self, kind, value, trace
    0x80,0x23,0x2c, // code info
    0x12,0x02, // LOAD_GLOBAL 'Sleep'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x34,0x01, // CALL_FUNCTION 1
    0x14,0x07, // LOAD_METHOD '__await__'
    0x36,0x00, // CALL_METHOD 0
    0x51, // LOAD_CONST_NONE
    0x68, // YIELD_FROM
    0x59, // POP_TOP
    0x12,0x1f, // LOAD_GLOBAL 'print'
    0x10,0x1c, // LOAD_CONST_STRING 'unlocked'
    0xb1, // LOAD_FAST 1
    0x51, // LOAD_CONST_NONE
    0xde, // BINARY_OP 7 <is>
    0x34,0x02, // CALL_FUNCTION 2
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_async_await_Lock___aexit__ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 1,
    .is_async = 1,
    .fun_data = fun_data_async_await_Lock___aexit__,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 39,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 8,
        .n_exc_stack = 0,
        .scope_flags = 17,
        .n_pos_args = 4,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 14,
        .line_info = fun_data_async_await_Lock___aexit__ + 12,
        .line_info_top = fun_data_async_await_Lock___aexit__ + 15,
        .opcodes = fun_data_async_await_Lock___aexit__ + 15,
    },
    #endif
    #endif
};
#else
#define proto_fun_async_await_Lock___aexit__ fun_data_async_await_Lock___aexit__[0]
#endif

static const mp_raw_code_t *const children_async_await_Lock[] = {
    (const mp_raw_code_t *)(void *)&proto_fun_async_await_Lock___aenter__,
    (const mp_raw_code_t *)(void *)&proto_fun_async_await_Lock___aexit__,
};

static const mp_raw_code_truncated_t proto_fun_async_await_Lock = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .is_async = 0,
    .fun_data = fun_data_async_await_Lock,
    .children = (void *)&children_async_await_Lock,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 25,
    .n_children = 2,
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
        .qstr_block_name_idx = 4,
        .line_info = fun_data_async_await_Lock + 3,
        .line_info_top = fun_data_async_await_Lock + 7,
        .opcodes = fun_data_async_await_Lock + 7,
    },
    #endif
    #endif
};

// child of async_await__lt_module_gt_
// frozen bytecode for file async_await.py, scope async_await_add
static const byte fun_data_async_await_add[29] = {
    0x9a,0xc0,0x80,0x80,0x80,0x40,0x0c, // prelude
    0x06,0x23,0x24, // names: add, a, b
    0x80,0x28,0x2c, // code info
    0x12,0x02, // LOAD_GLOBAL 'Sleep'
    0x82, // LOAD_CONST_SMALL_INT 2
    0x34,0x01, // CALL_FUNCTION 1
    0x14,0x07, // LOAD_METHOD '__await__'
    0x36,0x00, // CALL_METHOD 0
    0x51, // LOAD_CONST_NONE
    0x68, // YIELD_FROM
    0x59, // POP_TOP
    0xb0, // LOAD_FAST 0
    0xb1, // LOAD_FAST 1
    0xf2, // BINARY_OP 27 __add__
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_async_await_add = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 1,
    .is_async = 1,
    .fun_data = fun_data_async_await_add,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 29,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 4,
        .n_exc_stack = 0,
        .scope_flags = 17,
        .n_pos_args = 2,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 6,
        .line_info = fun_data_async_await_add + 10,
        .line_info_top = fun_data_async_await_add + 13,
        .opcodes = fun_data_async_await_add + 13,
    },
    #endif
    #endif
};
#else
#define proto_fun_async_await_add fun_data_async_await_add[0]
#endif

// child of async_await__lt_module_gt_
// frozen bytecode for file async_await.py, scope async_await_early_return
static const byte fun_data_async_await_early_return[137] = {
    0xe1,0xc2,0x80,0x80,0x80,0x40,0x1a, // prelude
    0x08,0x19, // names: early_return, n
    0x80,0x2d,0x2f,0x1f,0x21,0x25,0x22,0x25,0x44,0x1f,0x34, // code info
    0x12,0x04, // LOAD_GLOBAL 'Lock'
    0x34,0x00, // CALL_FUNCTION 0
    0x57, // DUP_TOP
    0x14,0x09, // LOAD_METHOD '__aenter__'
    0x36,0x00, // CALL_METHOD 0
    0x5e, // GET_ITER
    0x51, // LOAD_CONST_NONE
    0x68, // YIELD_FROM
    0x59, // POP_TOP
    0x49,0x38, // SETUP_FINALLY 56
    0x12,0x03, // LOAD_GLOBAL 'Numbers'
    0xb0, // LOAD_FAST 0
    0x34,0x01, // CALL_FUNCTION 1
    0x14,0x0a, // LOAD_METHOD '__aiter__'
    0x36,0x00, // CALL_METHOD 0
    0x48,0x0b, // SETUP_EXCEPT 11
    0x57, // DUP_TOP
    0x14,0x0b, // LOAD_METHOD '__anext__'
    0x36,0x00, // CALL_METHOD 0
    0x5e, // GET_ITER
    0x51, // LOAD_CONST_NONE
    0x68, // YIELD_FROM
    0xc1, // STORE_FAST 1
    0x4a,0x0a, // POP_EXCEPT_JUMP 10
    0x57, // DUP_TOP
    0x12,0x05, // LOAD_GLOBAL 'StopAsyncIteration'
    0xdf, // BINARY_OP 8 <exception match>
    0x44,0x43, // POP_JUMP_IF_FALSE 3
    0x59, // POP_TOP
    0x4a,0x11, // POP_EXCEPT_JUMP 17
    0x5d, // END_FINALLY
    0xb1, // LOAD_FAST 1
    0x82, // LOAD_CONST_SMALL_INT 2
    0xd9, // BINARY_OP 2 __eq__
    0x44,0x42, // POP_JUMP_IF_FALSE 2
    0xb1, // LOAD_FAST 1
    0x63, // RETURN_VALUE
    0xb1, // LOAD_FAST 1
    0x87, // LOAD_CONST_SMALL_INT 7
    0xd9, // BINARY_OP 2 __eq__
    0x44,0x42, // POP_JUMP_IF_FALSE 2
    0x42,0x45, // JUMP 5
    0x42,0x19, // JUMP -39
    0x10,0x0c, // LOAD_CONST_STRING 'all'
    0x63, // RETURN_VALUE
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x5a, // ROT_TWO
    0x42,0x5f, // JUMP 31
    0x57, // DUP_TOP
    0x12,0x0d, // LOAD_GLOBAL 'BaseException'
    0xdf, // BINARY_OP 8 <exception match>
    0x44,0x57, // POP_JUMP_IF_FALSE 23
    0x57, // DUP_TOP
    0x5b, // ROT_THREE
    0x5a, // ROT_TWO
    0x14,0x0e, // LOAD_METHOD '__aexit__'
    0x5b, // ROT_THREE
    0x5b, // ROT_THREE
    0x57, // DUP_TOP
    0x13,0x0f, // LOAD_ATTR '__class__'
    0x5a, // ROT_TWO
    0x51, // LOAD_CONST_NONE
    0x36,0x03, // CALL_METHOD 3
    0x5e, // GET_ITER
    0x51, // LOAD_CONST_NONE
    0x68, // YIELD_FROM
    0x44,0x51, // POP_JUMP_IF_FALSE 17
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x42,0x4d, // JUMP 13
    0x5b, // ROT_THREE
    0x5b, // ROT_THREE
    0x14,0x0e, // LOAD_METHOD '__aexit__'
    0x51, // LOAD_CONST_NONE
    0x57, // DUP_TOP
    0x57, // DUP_TOP
    0x36,0x03, // CALL_METHOD 3
    0x5e, // GET_ITER
    0x51, // LOAD_CONST_NONE
    0x68, // YIELD_FROM
    0x59, // POP_TOP
    0x5d, // END_FINALLY
    0x10,0x10, // LOAD_CONST_STRING 'after'
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_async_await_early_return = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 1,
    .is_async = 1,
    .fun_data = fun_data_async_await_early_return,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 137,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 13,
        .n_exc_stack = 2,
        .scope_flags = 17,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 8,
        .line_info = fun_data_async_await_early_return + 9,
        .line_info_top = fun_data_async_await_early_return + 20,
        .opcodes = fun_data_async_await_early_return + 20,
    },
    #endif
    #endif
};
#else
#define proto_fun_async_await_early_return fun_data_async_await_early_return[0]
#endif

// child of async_await__lt_module_gt_
// frozen bytecode for file async_await.py, scope async_await_failing
static const byte fun_data_async_await_failing[129] = {
    0xc4,0xc2,0x80,0x80,0x80,0x40,0x10, // prelude
    0x11, // names: failing
    0x80,0x39,0x24,0x2f,0x1f,0x5f,0x52, // code info
    0x49,0x61, // SETUP_FINALLY 97
    0x48,0x44, // SETUP_EXCEPT 68
    0x12,0x04, // LOAD_GLOBAL 'Lock'
    0x34,0x00, // CALL_FUNCTION 0
    0x57, // DUP_TOP
    0x14,0x09, // LOAD_METHOD '__aenter__'
    0x36,0x00, // CALL_METHOD 0
    0x5e, // GET_ITER
    0x51, // LOAD_CONST_NONE
    0x68, // YIELD_FROM
    0xc0, // STORE_FAST 0
    0x49,0x08, // SETUP_FINALLY 8
    0x12,0x25, // LOAD_GLOBAL 'ValueError'
    0xb0, // LOAD_FAST 0
    0x51, // LOAD_CONST_NONE
    0xde, // BINARY_OP 7 <is>
    0x34,0x01, // CALL_FUNCTION 1
    0x65, // RAISE_OBJ
    0x57, // DUP_TOP
    0x12,0x0d, // LOAD_GLOBAL 'BaseException'
    0xdf, // BINARY_OP 8 <exception match>
    0x44,0x57, // POP_JUMP_IF_FALSE 23
    0x57, // DUP_TOP
    0x5b, // ROT_THREE
    0x5a, // ROT_TWO
    0x14,0x0e, // LOAD_METHOD '__aexit__'
    0x5b, // ROT_THREE
    0x5b, // ROT_THREE
    0x57, // DUP_TOP
    0x13,0x0f, // LOAD_ATTR '__class__'
    0x5a, // ROT_TWO
    0x51, // LOAD_CONST_NONE
    0x36,0x03, // CALL_METHOD 3
    0x5e, // GET_ITER
    0x51, // LOAD_CONST_NONE
    0x68, // YIELD_FROM
    0x44,0x51, // POP_JUMP_IF_FALSE 17
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x42,0x4d, // JUMP 13
    0x5b, // ROT_THREE
    0x5b, // ROT_THREE
    0x14,0x0e, // LOAD_METHOD '__aexit__'
    0x51, // LOAD_CONST_NONE
    0x57, // DUP_TOP
    0x57, // DUP_TOP
    0x36,0x03, // CALL_METHOD 3
    0x5e, // GET_ITER
    0x51, // LOAD_CONST_NONE
    0x68, // YIELD_FROM
    0x59, // POP_TOP
    0x5d, // END_FINALLY
    0x4a,0x1a, // POP_EXCEPT_JUMP 26
    0x57, // DUP_TOP
    0x12,0x25, // LOAD_GLOBAL 'ValueError'
    0xdf, // BINARY_OP 8 <exception match>
    0x44,0x53, // POP_JUMP_IF_FALSE 19
    0xc1, // STORE_FAST 1
    0x49,0x09, // SETUP_FINALLY 9
    0x12,0x1f, // LOAD_GLOBAL 'print'
    0x10,0x12, // LOAD_CONST_STRING 'caught'
    0xb1, // LOAD_FAST 1
    0x34,0x02, // CALL_FUNCTION 2
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x51, // LOAD_CONST_NONE
    0xc1, // STORE_FAST 1
    0x28,0x01, // DELETE_FAST 1
    0x5d, // END_FINALLY
    0x4a,0x01, // POP_EXCEPT_JUMP 1
    0x5d, // END_FINALLY
    0x51, // LOAD_CONST_NONE
    0x12,0x02, // LOAD_GLOBAL 'Sleep'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x34,0x01, // CALL_FUNCTION 1
    0x14,0x07, // LOAD_METHOD '__await__'
    0x36,0x00, // CALL_METHOD 0
    0x51, // LOAD_CONST_NONE
    0x68, // YIELD_FROM
    0x59, // POP_TOP
    0x5d, // END_FINALLY
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_async_await_failing = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 1,
    .is_async = 1,
    .fun_data = fun_data_async_await_failing,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 129,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 9,
        .n_exc_stack = 3,
        .scope_flags = 17,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 17,
        .line_info = fun_data_async_await_failing + 8,
        .line_info_top = fun_data_async_await_failing + 15,
        .opcodes = fun_data_async_await_failing + 15,
    },
    #endif
    #endif
};
#else
#define proto_fun_async_await_failing fun_data_async_await_failing[0]
#endif

// child of async_await__lt_module_gt_
// frozen bytecode for file async_await.py, scope async_await_main
static const byte fun_data_async_await_main[69] = {
    0x98,0xc0,0x80,0x80,0x80,0x40,0x0a, // prelude
    0x13, // names: main
    0x80,0x43,0x31,0x3b, // code info
    0x12,0x1f, // LOAD_GLOBAL 'print'
    0x12,0x06, // LOAD_GLOBAL 'add'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x82, // LOAD_CONST_SMALL_INT 2
    0x34,0x02, // CALL_FUNCTION 2
    0x14,0x07, // LOAD_METHOD '__await__'
    0x36,0x00, // CALL_METHOD 0
    0x51, // LOAD_CONST_NONE
    0x68, // YIELD_FROM
    0x34,0x01, // CALL_FUNCTION 1
    0x59, // POP_TOP
    0x12,0x1f, // LOAD_GLOBAL 'print'
    0x12,0x08, // LOAD_GLOBAL 'early_return'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x34,0x01, // CALL_FUNCTION 1
    0x14,0x07, // LOAD_METHOD '__await__'
    0x36,0x00, // CALL_METHOD 0
    0x51, // LOAD_CONST_NONE
    0x68, // YIELD_FROM
    0x12,0x08, // LOAD_GLOBAL 'early_return'
    0x85, // LOAD_CONST_SMALL_INT 5
    0x34,0x01, // CALL_FUNCTION 1
    0x14,0x07, // LOAD_METHOD '__await__'
    0x36,0x00, // CALL_METHOD 0
    0x51, // LOAD_CONST_NONE
    0x68, // YIELD_FROM
    0x34,0x02, // CALL_FUNCTION 2
    0x59, // POP_TOP
    0x12,0x11, // LOAD_GLOBAL 'failing'
    0x34,0x00, // CALL_FUNCTION 0
    0x14,0x07, // LOAD_METHOD '__await__'
    0x36,0x00, // CALL_METHOD 0
    0x51, // LOAD_CONST_NONE
    0x68, // YIELD_FROM
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_async_await_main = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 1,
    .is_async = 1,
    .fun_data = fun_data_async_await_main,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 69,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 4,
        .n_exc_stack = 0,
        .scope_flags = 17,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 19,
        .line_info = fun_data_async_await_main + 8,
        .line_info_top = fun_data_async_await_main + 12,
        .opcodes = fun_data_async_await_main + 12,
    },
    #endif
    #endif
};
#else
#define proto_fun_async_await_main fun_data_async_await_main[0]
#endif

// child of async_await__lt_module_gt_
// frozen bytecode for file async_await.py, scope async_await_run
static const byte fun_data_async_await_run[42] = {
    0x3d,0x12, // prelude
    0x14,0x26, // names: run, coroutine
    0x80,0x49,0x22,0x20,0x22,0x27,0x4d, // code info
    0x80, // LOAD_CONST_SMALL_INT 0
    0xc1, // STORE_FAST 1
    0x48,0x0d, // SETUP_EXCEPT 13
    0xb0, // LOAD_FAST 0
    0x14,0x15, // LOAD_METHOD 'send'
    0x51, // LOAD_CONST_NONE
    0x36,0x01, // CALL_METHOD 1
    0x59, // POP_TOP
    0xb1, // LOAD_FAST 1
    0x81, // LOAD_CONST_SMALL_INT 1
    0xe5, // BINARY_OP 14 __iadd__
    0xc1, // STORE_FAST 1
    0x4a,0x0a, // POP_EXCEPT_JUMP 10
    0x57, // DUP_TOP
    0x12,0x27, // LOAD_GLOBAL 'StopIteration'
    0xdf, // BINARY_OP 8 <exception match>
    0x44,0x43, // POP_JUMP_IF_FALSE 3
    0x59, // POP_TOP
    0xb1, // LOAD_FAST 1
    0x63, // RETURN_VALUE
    0x5d, // END_FINALLY
    0x42,0x25, // JUMP -27
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_async_await_run = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .is_async = 0,
    .fun_data = fun_data_async_await_run,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 42,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 8,
        .n_exc_stack = 1,
        .scope_flags = 0,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 20,
        .line_info = fun_data_async_await_run + 4,
        .line_info_top = fun_data_async_await_run + 11,
        .opcodes = fun_data_async_await_run + 11,
    },
    #endif
    #endif
};
#else
#define proto_fun_async_await_run fun_data_async_await_run[0]
#endif

// child of async_await__lt_module_gt_
// frozen bytecode for file async_await.py, scope async_await_StopAsyncIteration
static const byte fun_data_async_await_StopAsyncIteration[15] = {
    0x00,0x06, // prelude
    0x05, // names: StopAsyncIteration
    0x88,0x57, // code info
    0x11,0x20, // LOAD_NAME '__name__'
    0x16,0x21, // STORE_NAME '__module__'
    0x10,0x05, // LOAD_CONST_STRING 'StopAsyncIteration'
    0x16,0x22, // STORE_NAME '__qualname__'
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_async_await_StopAsyncIteration = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .is_async = 0,
    .fun_data = fun_data_async_await_StopAsyncIteration,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 15,
    .n_children = 0,
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
        .qstr_block_name_idx = 5,
        .line_info = fun_data_async_await_StopAsyncIteration + 3,
        .line_info_top = fun_data_async_await_StopAsyncIteration + 5,
        .opcodes = fun_data_async_await_StopAsyncIteration + 5,
    },
    #endif
    #endif
};
#else
#define proto_fun_async_await_StopAsyncIteration fun_data_async_await_StopAsyncIteration[0]
#endif

static const mp_raw_code_t *const children_async_await__lt_module_gt_[] = {
    (const mp_raw_code_t *)(void *)&proto_fun_async_await_Sleep,
    (const mp_raw_code_t *)(void *)&proto_fun_async_await_Numbers,
    (const mp_raw_code_t *)(void *)&proto_fun_async_await_Lock,
    (const mp_raw_code_t *)(void *)&proto_fun_async_await_add,
    (const mp_raw_code_t *)(void *)&proto_fun_async_await_early_return,
    (const mp_raw_code_t *)(void *)&proto_fun_async_await_failing,
    (const mp_raw_code_t *)(void *)&proto_fun_async_await_main,
    (const mp_raw_code_t *)(void *)&proto_fun_async_await_run,
    (const mp_raw_code_t *)(void *)&proto_fun_async_await_StopAsyncIteration,
};

static const mp_raw_code_truncated_t proto_fun_async_await__lt_module_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .is_async = 0,
    .fun_data = fun_data_async_await__lt_module_gt_,
    .children = (void *)&children_async_await__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 114,
    .n_children = 9,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 7,
        .n_exc_stack = 1,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 1,
        .line_info = fun_data_async_await__lt_module_gt_ + 3,
        .line_info_top = fun_data_async_await__lt_module_gt_ + 24,
        .opcodes = fun_data_async_await__lt_module_gt_ + 24,
    },
    #endif
    #endif
};

static const qstr_short_t const_qstr_table_data_async_await[44] = {
    MP_QSTR_async_await_dot_py,
    MP_QSTR__lt_module_gt_,
    MP_QSTR_Sleep,
    MP_QSTR_Numbers,
    MP_QSTR_Lock,
    MP_QSTR_StopAsyncIteration,
    MP_QSTR_add,
    MP_QSTR___await__,
    MP_QSTR_early_return,
    MP_QSTR___aenter__,
    MP_QSTR___aiter__,
    MP_QSTR___anext__,
    MP_QSTR_all,
    MP_QSTR_BaseException,
    MP_QSTR___aexit__,
    MP_QSTR___class__,
    MP_QSTR_after,
    MP_QSTR_failing,
    MP_QSTR_caught,
    MP_QSTR_main,
    MP_QSTR_run,
    MP_QSTR_send,
    MP_QSTR___init__,
    MP_QSTR_ticks,
    MP_QSTR___iter__,
    MP_QSTR_n,
    MP_QSTR_i,
    MP_QSTR_locked,
    MP_QSTR_unlocked,
    MP_QSTR_NameError,
    MP_QSTR_Exception,
    MP_QSTR_print,
    MP_QSTR___name__,
    MP_QSTR___module__,
    MP_QSTR___qualname__,
    MP_QSTR_a,
    MP_QSTR_b,
    MP_QSTR_ValueError,
    MP_QSTR_coroutine,
    MP_QSTR_StopIteration,
    MP_QSTR_self,
    MP_QSTR_kind,
    MP_QSTR_value,
    MP_QSTR_trace,
};

static const mp_frozen_module_t frozen_module_async_await = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_async_await,
        .obj_table = NULL,
    },
    .proto_fun = &proto_fun_async_await__lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// collection of all frozen modules

const char mp_frozen_names[] = {
    #ifdef MP_FROZEN_STR_NAMES
    MP_FROZEN_STR_NAMES
    #endif
    "async_await.py\0"
    "\0"
};

const mp_frozen_module_t *const mp_frozen_mpy_content[] = {
    &frozen_module_async_await,
};

#ifdef MICROPY_FROZEN_LIST_ITEM
MICROPY_FROZEN_LIST_ITEM("async_await", "async_await.py")
#endif

/*
byte sizes:
qstr content: 26 unique, 249 bytes
bc content: 812
const str content: 0
const int content: 0
const obj content: 0
const table qstr content: 0 entries, 0 bytes
const table ptr content: 0 entries, 0 bytes
raw code content: 17 * 4 = 272
mp_frozen_mpy_names_content: 16
mp_frozen_mpy_content_size: 4
total: 1353
*/
