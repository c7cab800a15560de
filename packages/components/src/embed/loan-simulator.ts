/** The simulator with its table as one file for a script tag. */
import '../loan-simulator/loan-simulator.define.js';
