import { toString as draw } from "qrcode";

/** An address, or the secret of an authenticator app, as a QR code: SVG, black on white, with the quiet zone that readers need. */
export const drawQrCode = (address: string): Promise<string> =>
  draw(address, { type: "svg", margin: 3, errorCorrectionLevel: "M" });
