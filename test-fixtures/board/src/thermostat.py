# A thermostat that a telephone reads and sets by Bluetooth, and that tells it the temperature twice a second.
import bluetooth
import struct
import time

CENTRAL_CONNECT = 1
CENTRAL_DISCONNECT = 2
GATTS_WRITE = 3
GATTS_INDICATE_DONE = 20
MTU_EXCHANGED = 21

SERVICE = bluetooth.UUID(0x181A)
TEMPERATURE = (bluetooth.UUID(0x2A6E), 0x12)
TARGET = (bluetooth.UUID("0000aa01-1111-2222-3333-444455556666"), 0x2A, ((bluetooth.UUID(0x2901), 2),))

ble = bluetooth.BLE()
centrals = set()
target = 2000


def advertise():
    ble.gap_advertise(100_000, b"\x02\x01\x06\x03\x03\x1a\x18", resp_data=b"\x05\x09warm")


def irq(event, data):
    global target
    if event == CENTRAL_CONNECT:
        conn, addr_type, addr = data
        print("connected", addr_type, bytes(addr))
        centrals.add(conn)
    elif event == CENTRAL_DISCONNECT:
        print("disconnected", bytes(data[2]))
        centrals.remove(data[0])
        advertise()
    elif event == GATTS_WRITE:
        conn, handle = data
        value = ble.gatts_read(handle)
        print("written", handle == target_handle, value)
        target = struct.unpack("<h", value)[0]
        ble.gatts_indicate(conn, handle)
    else:
        print(event, data)


ble.active(True)
ble.irq(irq)
((temperature_handle, target_handle, text_handle),) = ble.gatts_register_services(((SERVICE, (TEMPERATURE, TARGET)),))
ble.gatts_write(text_handle, b"wanted")
advertise()
temperature = 1950
for _ in range(6):
    ble.gatts_write(temperature_handle, struct.pack("<h", temperature), True)
    temperature += 10 if temperature < target else -10
    time.sleep_ms(500)
print(target, ble.gatts_read(text_handle), len(centrals))
ble.active(False)
