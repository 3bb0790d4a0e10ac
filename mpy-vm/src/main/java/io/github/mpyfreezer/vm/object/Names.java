package io.github.mpyfreezer.vm.object;

/** The names that the machine itself looks for. */
public final class Names {
    public static final MpStr ALL = MpStr.qstr("__all__");
    public static final MpStr BASES = MpStr.qstr("__bases__");
    public static final MpStr BIG = MpStr.qstr("big");
    public static final MpStr CALL = MpStr.qstr("__call__");
    public static final MpStr CLASS = MpStr.qstr("__class__");
    public static final MpStr CLOSE = MpStr.qstr("close");
    public static final MpStr DELATTR = MpStr.qstr("__delattr__");
    public static final MpStr DELETE = MpStr.qstr("__delete__");
    public static final MpStr DELITEM = MpStr.qstr("__delitem__");
    public static final MpStr DICT = MpStr.qstr("__dict__");
    public static final MpStr DIR = MpStr.qstr("__dir__");
    public static final MpStr ENTER = MpStr.qstr("__enter__");
    public static final MpStr EQ = MpStr.qstr("__eq__");
    public static final MpStr EXIT = MpStr.qstr("__exit__");
    public static final MpStr FILE = MpStr.qstr("__file__");
    public static final MpStr FROZEN = MpStr.qstr(".frozen");
    public static final MpStr GET = MpStr.qstr("__get__");
    public static final MpStr GETATTR = MpStr.qstr("__getattr__");
    public static final MpStr GETITEM = MpStr.qstr("__getitem__");
    public static final MpStr GLOBALS = MpStr.qstr("__globals__");
    public static final MpStr HASH = MpStr.qstr("__hash__");
    public static final MpStr IMPORT = MpStr.qstr("__import__");
    public static final MpStr INIT = MpStr.qstr("__init__");
    public static final MpStr ITER = MpStr.qstr("__iter__");
    public static final MpStr KEYS = MpStr.qstr("keys");
    public static final MpStr LITTLE = MpStr.qstr("little");
    public static final MpStr MAIN = MpStr.qstr("__main__");
    public static final MpStr MODULE = MpStr.qstr("__module__");
    public static final MpStr NAME = MpStr.qstr("__name__");
    public static final MpStr NEW = MpStr.qstr("__new__");
    public static final MpStr NEXT = MpStr.qstr("__next__");
    public static final MpStr PATH = MpStr.qstr("__path__");
    public static final MpStr QUALNAME = MpStr.qstr("__qualname__");
    public static final MpStr REPR = MpStr.qstr("__repr__");
    public static final MpStr REVERSED = MpStr.qstr("__reversed__");
    public static final MpStr SEND = MpStr.qstr("send");
    public static final MpStr SET = MpStr.qstr("__set__");
    public static final MpStr SETATTR = MpStr.qstr("__setattr__");
    public static final MpStr SETITEM = MpStr.qstr("__setitem__");
    public static final MpStr SET_NAME = MpStr.qstr("__set_name__");
    public static final MpStr STR = MpStr.qstr("__str__");
    public static final MpStr THROW = MpStr.qstr("throw");
    public static final MpStr TRACEBACK = MpStr.qstr("__traceback__");

    private Names() {}
}
