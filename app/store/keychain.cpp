// SPDX-License-Identifier: MIT
#include "keychain.h"
