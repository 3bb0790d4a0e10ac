# Differs between the boards and the unix port: which members of sys, micropython, time, gc and select exist.
import builtins, sys, micropython, time, gc, select, os

for m, names in ((builtins, 'ViperTypeError memoryview NotImplemented complex compile execfile help input'), (sys, 'atexit exc_info exit maxsize path ps1 print_exception stdin stdout stderr implementation'), (micropython, 'RingIO const heap_lock kbd_intr mem_info opt_level qstr_info schedule stack_use'),
                 (time, 'ticks_ms ticks_us ticks_cpu ticks_add ticks_diff sleep sleep_ms sleep_us time time_ns gmtime localtime mktime'), (gc, 'collect mem_free mem_alloc threshold enable disable isenabled'), (select, 'poll select POLLIN')):
    for n in names.split():
        print(m.__name__, n, hasattr(m, n))
