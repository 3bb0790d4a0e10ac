package io.github.mpyfreezer.vm.machine;

/** What a processor has to be a target on an I2C bus: transfers come in, and the program takes and gives bytes. */
interface I2cTargetHardware {
    /** What is read where the program gives nothing: the transfer does not go on. */
    int NOTHING = -1;

    /** A controller writes; gives whether all bytes could be taken. */
    boolean write(byte[] bytes);

    /** A controller reads; gives how many bytes it got. */
    int read(byte[] into);

    /** Takes bytes that have come in; gives how many. */
    int take(byte[] into, int at, int length);

    /** Has bytes to go out; gives how many there was room for. */
    int put(byte[] from, int at, int length);
}
