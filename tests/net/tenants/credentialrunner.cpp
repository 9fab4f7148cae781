// SPDX-License-Identifier: MIT
#include "credentialdesk.h"
#include "platform.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>

using namespace patdesk;
using namespace patdesk::test;

namespace {

int left = 0;

/// Ends the program when it has come this far so often.
void pass() {
    if (--left == 0)
        die();
}

} // namespace

/// credentialrunner FOLDER N: replaces the credential, and is killed the Nth time that something has
/// happened. Ends with 0 where nothing is left to be killed at.
int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    CredentialDesk desk(QString::fromLocal8Bit(argv[1]));
    if (!desk.open())
        return 2;
    left = atoi(argv[2]);
    QObject::connect(&desk.change, &CredentialChange::changed, pass);
    QObject::connect(&desk.registry, &TenantRegistry::changed, pass);
    QObject::connect(&desk.lifecycle.rotations(), &RotationKeeper::changed, pass);
    QObject::connect(&desk.tokens.changes(), &TokenChanges::changed, pass);
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, pass);
    desk.change.proceed();
    if (!desk.settle())
        return 3;
    return desk.change.step() == CredentialStep::DeleteOld ? 0 : 4;
}
