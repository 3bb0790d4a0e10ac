package io.github.mpyfreezer.vm.bluetooth;

/** What a program can be told, in the order of its numbers, which begin with 1 (extmod/modbluetooth.h). */
enum Event {
    CENTRAL_CONNECT,
    CENTRAL_DISCONNECT,
    GATTS_WRITE,
    GATTS_READ_REQUEST,
    SCAN_RESULT,
    SCAN_DONE,
    PERIPHERAL_CONNECT,
    PERIPHERAL_DISCONNECT,
    GATTC_SERVICE_RESULT,
    GATTC_SERVICE_DONE,
    GATTC_CHARACTERISTIC_RESULT,
    GATTC_CHARACTERISTIC_DONE,
    GATTC_DESCRIPTOR_RESULT,
    GATTC_DESCRIPTOR_DONE,
    GATTC_READ_RESULT,
    GATTC_READ_DONE,
    GATTC_WRITE_DONE,
    GATTC_NOTIFY,
    GATTC_INDICATE,
    GATTS_INDICATE_DONE,
    MTU_EXCHANGED,
    L2CAP_ACCEPT,
    L2CAP_CONNECT,
    L2CAP_DISCONNECT,
    L2CAP_RECV,
    L2CAP_SEND_READY,
    CONNECTION_UPDATE,
    ENCRYPTION_UPDATE,
    GET_SECRET,
    SET_SECRET,
    PASSKEY_ACTION;

    /** Its number. */
    long number() {
        return ordinal() + 1L;
    }
}
