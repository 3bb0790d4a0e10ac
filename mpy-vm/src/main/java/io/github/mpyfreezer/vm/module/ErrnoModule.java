package io.github.mpyfreezer.vm.module;

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
    /** The numbers of Linux, which all ports have. */
    private static final Map<String, Long> NUMBERS = numbers();

    private ErrnoModule() {}

    private static Map<String, Long> numbers() {
        var all = new LinkedHashMap<String, Long>();
        all.put("EPERM", 1L);
        all.put("ENOENT", 2L);
        all.put("EIO", 5L);
        all.put("EBADF", 9L);
        all.put("EAGAIN", 11L);
        all.put("ENOMEM", 12L);
        all.put("EACCES", 13L);
        all.put("EEXIST", 17L);
        all.put("ENODEV", 19L);
        all.put("EISDIR", 21L);
        all.put("EINVAL", 22L);
        all.put("EOPNOTSUPP", 95L);
        all.put("EADDRINUSE", 98L);
        all.put("ECONNABORTED", 103L);
        all.put("ECONNRESET", 104L);
        all.put("ENOBUFS", 105L);
        all.put("ENOTCONN", 107L);
        all.put("ETIMEDOUT", 110L);
        all.put("ECONNREFUSED", 111L);
        all.put("EHOSTUNREACH", 113L);
        all.put("EALREADY", 114L);
        all.put("EINPROGRESS", 115L);
        return all;
    }

    /** The name of a number, null if it has none here. */
    public static @Nullable String nameOf(long number) {
        for (Map.Entry<String, Long> entry : NUMBERS.entrySet()) {
            if (entry.getValue() == number) {
                return entry.getKey();
            }
        }
        return null;
    }

    static MpModule create(Vm vm) {
        var table = new Members.Table();
        var names = new MpDict(0);
        NUMBERS.forEach((name, number) -> {
            table.value(name, number);
            names.map().put(vm, number, MpStr.qstr(name));
        });
        names.map().fix();
        return BuiltinModules.module(vm, "errno", table.value("errorcode", names));
    }
}
