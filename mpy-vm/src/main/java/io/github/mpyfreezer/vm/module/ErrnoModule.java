package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.ErrorNumbers;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpDict;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpStr;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Module {@code errno} (py/moderrno.c). */
public final class ErrnoModule {
    /** As Linux has them. */
    private static final Map<String, Integer> NUMBERS = numbers();

    private ErrnoModule() {}

    private static Map<String, Integer> numbers() {
        var all = new LinkedHashMap<String, Integer>();
        all.put("EPERM", 1);
        all.put("ENOENT", 2);
        all.put("EIO", 5);
        all.put("EBADF", 9);
        all.put("EAGAIN", 11);
        all.put("ENOMEM", 12);
        all.put("EACCES", 13);
        all.put("EEXIST", 17);
        all.put("ENODEV", 19);
        all.put("EISDIR", 21);
        all.put("EINVAL", 22);
        all.put("EOPNOTSUPP", 95);
        all.put("EADDRINUSE", 98);
        all.put("ECONNABORTED", 103);
        all.put("ECONNRESET", 104);
        all.put("ENOBUFS", 105);
        all.put("ENOTCONN", 107);
        all.put("ETIMEDOUT", 110);
        all.put("ECONNREFUSED", 111);
        all.put("EHOSTUNREACH", 113);
        all.put("EALREADY", 114);
        all.put("EINPROGRESS", 115);
        return all;
    }

    /** The name of a number, null if it has none here. */
    public static @Nullable String nameOf(ErrorNumbers kind, long number) {
        for (Map.Entry<String, Integer> entry : NUMBERS.entrySet()) {
            if (kind.of(entry.getValue()) == number) {
                return entry.getKey();
            }
        }
        return null;
    }

    static MpModule create(Vm vm) {
        var table = new Members.Table();
        var names = new MpDict(0);
        NUMBERS.forEach((name, linux) -> {
            long number = vm.errno(linux);
            table.value(name, number);
            names.map().put(vm, number, MpStr.qstr(name));
        });
        names.map().fix();
        return BuiltinModules.module(vm, "errno", table.value("errorcode", names));
    }
}
