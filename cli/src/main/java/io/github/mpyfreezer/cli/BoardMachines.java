package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardPins;
import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.verifier.run.MachineMaker;
import io.github.mpyfreezer.vm.Firmware;
import io.github.mpyfreezer.vm.Host;
import io.github.mpyfreezer.vm.Limits;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.VmProfile;
import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.PinNames;
import io.github.mpyfreezer.vm.board.Recorder;
import io.github.mpyfreezer.vm.board.script.Script;
import io.github.mpyfreezer.vm.builtin.BuiltinTable;
import io.github.mpyfreezer.vm.machine.Port;
import io.github.mpyfreezer.vm.module.BuiltinModules;
import io.github.mpyfreezer.vm.run.ModuleFinder;
import java.util.Optional;

/** Makes machines that behave as a board does, with nothing connected to it. */
final class BoardMachines implements MachineMaker {
    private final VmProfile profile;
    private final BuiltinModules modules;
    private final Optional<PinNames> pins;

    BoardMachines(BoardProfile board) {
        this.profile = Machines.profile(board);
        Optional<Port> port = Port.of(board.name().port());
        this.modules = Machines.modules(board, profile);
        this.pins = port.map(known -> PinNames.of(BoardPins.of(board.name())));
    }

    @Override
    public Optional<Board> board(Recorder recorder) {
        return pins.map(names -> new Board(recorder, Script.EMPTY, names));
    }

    @Override
    public Vm machine(Host host, Limits limits, ModuleFinder finder) {
        return new Vm(profile, host, limits, new Firmware(BuiltinTable.of(profile), modules), finder);
    }
}
