require("nowhere")
