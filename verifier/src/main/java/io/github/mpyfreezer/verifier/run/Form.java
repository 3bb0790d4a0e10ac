package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.code.FunctionCode;

/** One of the forms of a module. */
public interface Form {
    /** Its code for a machine; raises an exception of the program where the firmware would. */
    FunctionCode load(Vm vm);
}
