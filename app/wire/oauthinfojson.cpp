// SPDX-License-Identifier: MIT
#include "oauthinfojson.h"
