package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.object.MpType;

/** Which Java class stands behind a class of a port's table. */
final class BoardClasses {
    private BoardClasses() {}

    /** Makes a class; its name has the module in front of it where that is not {@code machine}. */
    static MpType create(Peripherals peripherals, String name) {
        return switch (name) {
            case "Pin", "pyb.Pin" -> peripherals.pins().type();
            case "Signal" -> MachineSignal.TYPE;
            case "I2C" -> I2cMethods.hard(peripherals);
            case "SoftI2C" -> I2cMethods.soft(peripherals);
            case "I2CTarget" -> I2cTargetObject.type(peripherals);
            case "SPI" -> SpiObject.hard(peripherals);
            case "SoftSPI" -> SpiObject.soft(peripherals);
            case "UART" -> UartObject.type(peripherals);
            case "I2S" -> I2sObject.type(peripherals);
            case "PWM" -> PwmObject.type(peripherals);
            case "ADC" -> AdcObject.type(peripherals);
            case "ADCBlock" -> AdcBlock.type(peripherals);
            case "DAC" -> DacObject.type(peripherals);
            case "Timer" -> peripherals.port() == Port.NRF ? NrfTimer.type(peripherals) : TimerObject.type(peripherals);
            case "RTCounter" -> RtCounterObject.type(peripherals);
            case "TouchPad" -> TouchPadObject.type(peripherals);
            case "RTC" -> RtcObject.type(peripherals);
            case "WDT" -> WdtObject.type(peripherals);
            case "Temp" -> TempObject.type(peripherals);
            case "LED", "pyb.LED" -> LedObject.type(peripherals, name);
            case "WLAN" ->
                peripherals.port() == Port.RP2 || peripherals.port() == Port.STM32
                        ? Cyw43Object.type(peripherals)
                        : WlanObject.type(peripherals);
            case "nrf.Flash" -> NrfFlash.type(peripherals);
            case "USBDevice" -> UsbDeviceObject.type(peripherals);
            case "_rp2.PIO" -> PioObject.type(peripherals);
            case "_rp2.StateMachine" -> StateMachineObject.type(peripherals);
            case "_rp2.DMA" -> DmaObject.type(peripherals);
            case "_rp2.DMATimer" -> DmaTimerObject.type(peripherals);
            case "_rp2.Flash" -> Rp2Flash.type(peripherals);
            case "pyb.Flash" -> PybFlash.type(peripherals);
            case "samd.Flash" -> SamdFlash.type(peripherals);
            case "SDCard" -> SdCardObject.type(peripherals);
            case "esp32.Partition" -> PartitionObject.type(peripherals);
            case "esp32.RMT" -> RmtObject.type(peripherals);
            case "esp32.PCNT" -> PcntObject.type(peripherals);
            case "esp32.NVS" -> NvsObject.type(peripherals);
            case "pyb.Switch" -> SwitchObject.type(peripherals);
            case "pyb.ExtInt" -> ExtIntObject.type(peripherals);
            case "pyb.Timer" -> PybTimer.type(peripherals);
            case "pyb.TimerChannel" -> PybTimerChannel.type(peripherals);
            case "pyb.ADC" -> AdcObject.pybType(peripherals);
            case "pyb.DAC" -> DacObject.pybType(peripherals);
            case "pyb.I2C" -> PybI2c.type(peripherals);
            case "pyb.SPI" -> PybSpi.type(peripherals);
            case "CAN" -> MachineCan.type(peripherals);
            case "pyb.CAN" -> PybCan.type(peripherals);
            case "pyb.Servo" -> ServoObject.type(peripherals);
            case "pyb.Accel" -> AccelObject.type(peripherals);
            default -> throw new IllegalStateException("there is no class " + name);
        };
    }
}
