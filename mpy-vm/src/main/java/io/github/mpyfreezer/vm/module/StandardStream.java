package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;

/** {@code sys.stdin}, {@code sys.stdout} and {@code sys.stderr}. */
final class StandardStream extends MpObject {
    private static final MpType TYPE = MpType.builder("TextIOWrapper")
            .slots(Slot.PRINT)
            .members(() -> new Members.Table()
                    .fun2("write", (vm, self, text) -> ((StandardStream) self).write(vm, text))
                    .fun1("flush", (vm, self) -> MpNone.NONE))
            .build();

    private static final int EBADF = 9;

    /** Which of the three. */
    enum Kind {
        IN,
        OUT,
        ERR
    }

    private final Kind kind;

    StandardStream(Kind kind) {
        this.kind = kind;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    private Object write(Vm vm, Object text) {
        if (kind == Kind.IN) {
            throw Errors.os(EBADF);
        }
        Buffer bytes = Buffers.readable(vm, text);
        Printer out = kind == Kind.OUT ? vm.out() : vm.host().err();
        out.write(bytes.array(), bytes.offset(), bytes.length());
        return text instanceof MpStr string ? (long) string.length() : (long) bytes.length();
    }
}
