import CExpat
import Practicum
