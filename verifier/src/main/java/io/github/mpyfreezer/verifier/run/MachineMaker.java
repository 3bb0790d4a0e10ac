package io.github.mpyfreezer.verifier.run;

import io.github.mpyfreezer.vm.Host;
import io.github.mpyfreezer.vm.Limits;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.Recorder;
import io.github.mpyfreezer.vm.run.ModuleFinder;
import java.util.Optional;

/** Makes machines that are all alike: those of one board. */
public interface MachineMaker {
    /** The board around the next machine, new each time; empty for a computer, which has none. */
    Optional<Board> board(Recorder recorder);

    /** A machine that is switched on. */
    Vm machine(Host host, Limits limits, ModuleFinder finder);
}
