// SPDX-License-Identifier: MIT
#include "clipboardhints.h"
