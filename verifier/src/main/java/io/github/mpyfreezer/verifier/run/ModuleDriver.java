package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.vm.LimitException;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Attributes;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.ClassMethod;
import io.github.mpyfreezer.vm.object.Instance;
import io.github.mpyfreezer.vm.object.Iteration;
import io.github.mpyfreezer.vm.object.MpDict;
import io.github.mpyfreezer.vm.object.MpMap;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpProperty;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.object.StaticMethod;
import io.github.mpyfreezer.vm.run.ModuleImporter;
import io.github.mpyfreezer.vm.run.MpGenerator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Imports a module, and calls its functions and the methods of its classes, with arguments that are made up and the same for
 * every form.
 */
final class ModuleDriver {
    private static final MpStr DICT = MpStr.qstr("__dict__");
    private static final int TRIES = 6;
    private static final int OBJECTS = 2;
    /** Items that are taken of a generator. */
    private static final int ITEMS = 5;
    /** Modules with more to call are driven in part. */
    private static final int MOST_CALLS = 600;

    private final Session session;
    private final String name;
    private final long seed;
    /** Calls of machines before this one, and those that were the end of one, which are not made again. */
    private final Set<String> done = new HashSet<>();

    private final Set<String> fatal = new HashSet<>();
    private Session.Running machine;
    private int calls;

    ModuleDriver(Session session, String path, long seed) {
        this.session = session;
        this.name = ImportName.of(path);
        this.seed = seed;
        this.machine = session.machine();
    }

    void drive() {
        int ends;
        do {
            ends = fatal.size();
            if (load()) {
                callAll();
            }
        } while (fatal.size() > ends && restart());
    }

    private boolean restart() {
        machine = session.machine();
        return true;
    }

    private boolean load() {
        boolean goesOn = machine.perform("import " + name, vm -> {
            ModuleImporter.importModule(vm, MpStr.of(name));
            return "leaves " + state(vm);
        });
        machine.end().ifPresent(session::endsWith);
        return goesOn && module() != null;
    }

    private @Nullable MpModule module() {
        Vm vm = machine.vm();
        return machine.aside(() -> vm.execution().modules().get(vm, MpStr.qstr(name))) instanceof MpModule module
                ? module
                : null;
    }

    private String state(Vm vm) {
        MpModule module = module();
        return module == null ? "no module" : Portrait.of(vm, module.globals());
    }

    private void callAll() {
        MpModule module = module();
        if (module == null) {
            return;
        }
        for (Member member : members(module.globals())) {
            if (member.value instanceof MpType type) {
                driveClass(member.name, type);
            } else {
                Parameters.of(member.value).ifPresent(parameters -> tryOut(member.name, member.value, parameters));
            }
        }
    }

    private record Member(String name, Object value) {}

    private static List<Member> members(MpDict dict) {
        List<Member> members = new ArrayList<>();
        MpMap map = dict.map();
        for (int i = 0; i < map.places(); i++) {
            if (map.isFilled(i) && map.keyAt(i) instanceof MpStr key) {
                members.add(new Member(key.toString(), map.valueAt(i)));
            }
        }
        return members;
    }

    /** Makes some objects, and calls their methods; a class of the firmware's own has no members that can be had. */
    private void driveClass(String className, MpType type) {
        if (!(attribute(type, DICT) instanceof MpDict members)) {
            return;
        }
        Object init = machine.aside(() -> members.get(machine.vm(), MpStr.qstr("__init__")));
        Parameters made = Optional.ofNullable(init)
                .flatMap(Parameters::of)
                .map(all -> all.behind(1))
                .orElse(Parameters.NONE);
        for (int i = 0; i < OBJECTS; i++) {
            String what = className + " object " + i;
            List<Object> objects = new ArrayList<>();
            call(what, type, made, i, objects);
            if (!objects.isEmpty() && objects.get(0) instanceof Instance object) {
                members(members).forEach(member -> driveMember(what, object, member));
            }
        }
    }

    private void driveMember(String object, Instance instance, Member member) {
        String what = object + "." + member.name;
        if (member.value instanceof MpProperty) {
            perform(what, vm -> Portrait.of(vm, Attributes.get(vm, instance, MpStr.qstr(member.name))));
            return;
        }
        Object bound = attribute(instance, MpStr.qstr(member.name));
        boolean special = member.name.equals("__init__") || member.name.equals("__del__");
        if (bound != null && !special) {
            boolean plain = !(member.value instanceof StaticMethod || member.value instanceof ClassMethod);
            Parameters.of(member.value)
                    .map(all -> all.behind(plain ? 1 : 0))
                    .ifPresent(parameters -> tryOut(what, bound, parameters));
        }
    }

    /** Not looked up by the program's own functions; null where there is none, or the machine is over. */
    private @Nullable Object attribute(Object object, MpStr attribute) {
        if (machine.isOver()) {
            return null;
        }
        try {
            return machine.aside(() -> Attributes.getOrNull(machine.vm(), object, attribute));
        } catch (Raised | LimitException none) {
            return null;
        }
    }

    private void tryOut(String what, Object callee, Parameters parameters) {
        int tries = parameters.names().isEmpty() ? 1 : TRIES;
        for (int i = 0; i < tries; i++) {
            if (machine.isOver()) {
                // The next machine goes on here.
                return;
            }
            if (!done.contains(what + i)) {
                call(what, callee, parameters, i, new ArrayList<>());
                done.add(what + i);
            }
        }
    }

    /** Calls, and keeps what it gives. */
    private void call(String what, Object callee, Parameters parameters, int attempt, List<Object> result) {
        var arguments = new Arguments(machine.vm(), seed + 31L * what.hashCode() + attempt);
        Object[] values = machine.aside(
                () -> parameters.inCall(attempt).stream().map(arguments::value).toArray());
        String told = machine.aside(() -> Portrait.of(machine.vm(), MpTuple.of(values)));
        perform(what + " with " + told, vm -> {
            Object value = Calls.call(vm, callee, values);
            result.add(value);
            String items = value instanceof MpGenerator ? items(vm, value) : "";
            return "gives " + Portrait.of(vm, value) + items + "\nleaves " + state(vm);
        });
    }

    private void perform(String what, Session.Deed deed) {
        if (machine.isOver() || fatal.contains(what) || calls >= MOST_CALLS) {
            return;
        }
        calls++;
        session.countCall();
        if (!machine.perform(what, deed)) {
            fatal.add(what);
        }
    }

    private static String items(Vm vm, Object generator) {
        var items = new StringBuilder(" of");
        for (int i = 0; i < ITEMS; i++) {
            Object item = Iteration.next(vm, generator);
            if (item == null) {
                return items.append(" and no more").toString();
            }
            items.append(' ').append(Portrait.of(vm, item));
        }
        return items.toString();
    }
}
